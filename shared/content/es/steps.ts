import type { steps as english } from '../en/steps.ts';

export const steps: typeof english = {
  connect: {
    waiting: 'Iniciar sesión en el servidor',
    doing: 'Iniciando sesión en {server}',
    done: 'Sesión iniciada en {server}',
    failed: 'Iniciar sesión en {server}',
  },
  look: {
    waiting: 'Revisar el servidor y el sitio',
    doing: 'Revisando el servidor',
    done: 'Servidor y sitio revisados',
  },
  before: {
    waiting: 'Anotar lo que ven hoy los visitantes',
    doing: 'Anotando lo que ven hoy los visitantes',
    done: 'Anotado lo que ven hoy los visitantes',
  },
  prepare: {
    waiting: 'Tender la red de seguridad',
    doing: 'Tendiendo la red de seguridad en su servidor',
    done: 'Red de seguridad tendida en su servidor',
  },
  preflight: {
    waiting: 'Ensayar la prueba con una pregunta nuestra',
    doing: 'Ensayando la prueba con una pregunta nuestra, antes de que mire {provider}',
    done: 'Prueba ensayada con una pregunta nuestra: {count, plural, one {el nombre responde} =2 {los dos nombres responden} other {los # nombres responden}}',
  },
  key: {
    waiting:
      '{system, select, windows {Crear la clave privada} here {Crear la clave privada} by_hand {Crear la clave privada} kept {Conservar la clave privada que anuncia su DNS} brought {Llevar su clave privada a su lugar} there {Tomar la clave privada que está en su servidor} other {Crear la clave privada, en su servidor}}',
    doing:
      '{system, select, windows {Creando la clave privada, en esta aplicación} here {Creando la clave privada, en esta aplicación} by_hand {Creando la clave privada en este ordenador} kept {Conservando la clave privada que anuncia su DNS} brought {Llevando su clave privada a su lugar} there {Tomando la clave privada que está en su servidor} other {Creando la clave privada, en su servidor}}',
    done: '{system, select, windows {Clave privada creada, para enviarla una sola vez al almacén de Windows} here {Clave privada creada en esta aplicación, para enviarla una sola vez a su lugar} by_hand {Clave privada creada en este ordenador; usted la pondrá en el formulario} kept {Clave privada conservada en su servidor: su DNS no permite otra a los demás servidores de correo} brought {Su clave privada se ha enviado a su lugar, una sola vez, por la conexión cifrada} there {Tomada la clave privada que está en su servidor; no ha salido de él} other {Clave privada creada en su servidor; allí se queda}}',
  },
  order: {
    waiting: 'Pedir un certificado a {provider}',
    doing: 'Pidiendo un certificado a {provider}',
    done: 'Certificado pedido a {provider}',
  },
  proof: {
    waiting:
      'Demostrar a {provider} que {count, plural, one {el nombre es suyo} other {los # nombres son suyos}}',
    doing: 'Dejando lista la prueba en su servidor',
    done: 'Demostrado a {provider} que {count, plural, one {el nombre es suyo} other {los # nombres son suyos}}',
    skipped:
      '{provider} ya sabía que {count, plural, one {el nombre es suyo} other {los # nombres son suyos}}',
  },
  validate: {
    waiting: '{provider} mira la prueba',
    doing: '{provider} está mirando la prueba',
    done: '{provider} ha visto la prueba',
  },
  certificate: {
    waiting: 'Recibir el certificado',
    doing: 'Esperando a que {provider} firme',
    done: 'Certificado recibido, válido hasta el {notAfter}',
  },
  rehearse: {
    waiting: 'Probarlo antes donde ningún visitante lo ve',
    doing: 'Probándolo antes donde ningún visitante lo ve',
    done: 'Probado antes donde ningún visitante lo ve',
  },
  install: {
    waiting: 'Cambiar su servidor al nuevo certificado',
    doing: 'Cambiando su servidor; los visitantes no notan nada',
    done: 'Servidor cambiado; los visitantes no notaron nada',
  },
  'leave-out': {
    waiting: 'Restablecer un solo servicio',
    failed: 'Restablecer solo {service}',
    doing: 'Restableciendo solo {service}; los demás conservan el certificado',
    done: 'Restablecido solo {service}; los demás conservan el certificado',
  },
  outside: {
    waiting:
      'Comprobar desde fuera {count, plural, one {el nombre} =2 {los dos nombres} other {los # nombres}}',
    doing:
      'Comprobando desde fuera {count, plural, one {el nombre} =2 {los dos nombres} other {los # nombres}}',
    done: 'Comprobado desde fuera: {count, plural, one {el nombre presenta} =2 {los dos nombres presentan} other {los # nombres presentan}} el nuevo certificado',
  },
  redirect: {
    waiting: 'Enviar a los visitantes al sitio cifrado',
    doing: 'Enviando a los visitantes al sitio cifrado',
    done: 'Los visitantes de la dirección antigua llegan al sitio cifrado',
  },
  renewal: {
    waiting: 'Entregar la renovación',
    doing:
      '{by, select, certbot {Entregando la renovación a certbot y haciendo que la pruebe} other {Configurando la renovación sin usted}}',
    done: '{by, select, certbot {Renovación entregada a certbot, que la ha probado} other {Renovación configurada sin usted}}',
    failed: 'Entregar la renovación: por ahora lo renueva usted con esta aplicación',
    skipped:
      '{by, select, nobody {Nadie lo renueva, como usted quería} another {Quien lo renovaba antes sigue haciéndolo} other {Lo renueva usted con esta aplicación}}',
  },
  finish: {
    waiting: 'Retirar la red de seguridad',
    doing: 'Retirando la red de seguridad',
    done: 'Red de seguridad retirada; lo que hace falta para deshacer se queda{prunedKeys, plural, =0 {} one {. Se quitó del servidor una clave privada anterior que ya no hace falta para deshacer} other {. Se quitaron del servidor # claves privadas anteriores que ya no hacen falta para deshacer}}{keptCertificates, plural, =0 {} one {. Un certificado caducado de una operación anterior se queda, porque un programa del servidor lo utiliza o podría utilizarlo} other {. # certificados caducados de operaciones anteriores se quedan, porque un programa del servidor los utiliza o podría utilizarlos}}',
  },
  ask: {
    waiting: 'Preguntar a su servidor cómo están las cosas',
    doing: 'Preguntando a su servidor cómo están las cosas',
    done: 'Su servidor ha dicho cómo están las cosas',
  },
  undo: {
    waiting: 'Dejarlo todo como estaba',
    doing: 'Dejándolo todo como estaba',
    done: 'Todo está como antes',
  },
};
