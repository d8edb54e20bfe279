import type { server as english } from '../en/server.ts';
import type { Translated } from '../translated.ts';

export const server: Translated<typeof english> = {
  'server.title': '¿Dónde está su sitio?',
  'server.lead':
    'Iniciamos sesión por <ssh>SSH</ssh>, como lo haría un técnico. Encontrará estos datos en la carta de bienvenida o en el área de clientes de su proveedor de alojamiento.',
  'server.host': 'Nombre o dirección del servidor',
  'server.host-hint': 'A menudo es el mismo que su dominio.',
  'server.again': 'El mismo que la última vez: {server}',
  'server.port': 'Puerto',
  'server.port-hint': '22, salvo que su proveedor indique otro',
  'server.user': 'Usuario',
  'server.user-hint': 'Por ejemplo, root o Administrator, o el nombre que le dio su proveedor.',
  'server.how': '¿Cómo inicia sesión?',
  'server.with-password': 'Contraseña',
  'server.with-key': 'Archivo de clave',
  'server.with-agent': 'Agente de claves',
  'server.password': 'Contraseña',
  'server.password-hint': 'Se usa solo para esta conexión y no se guarda en ninguna parte.',
  'server.show-password': 'Mostrar la contraseña',
  'server.hide-password': 'Ocultar la contraseña',
  'server.key-file': 'Archivo de clave',
  'server.key-pick': 'Elegir un archivo',
  'server.key-suggested': 'Claves de este ordenador',
  'server.key-none': 'Todavía no hay ningún archivo elegido',
  'server.passphrase': 'Frase de paso de la clave',
  'server.passphrase-hint': 'Déjela vacía si la clave no tiene ninguna.',
  'server.agent-none': 'En este ordenador no funciona ningún agente de claves.',
  'server.agent-hint': 'Se ofrecen al servidor las claves que guarda el agente de su ordenador.',
  'server.sudo': 'Contraseña del administrador',
  'server.sudo-hint':
    'Este usuario puede trabajar como <sudo>administrador</sudo>, pero el servidor pide antes una contraseña.',
  'server.need-host': 'Escriba el nombre o la dirección de su servidor.',
  'server.need-password': 'Escriba la contraseña.',
  'server.need-key': 'Elija el archivo de clave.',
  'server.bad-port': 'Un puerto es un número de 1 a 65535.',
  'server.connect': 'Conectar',
  'server.connecting': 'Conectando con {host}',
  'server.inspecting': 'Mirando cómo está {host}; no se cambia nada',
  'server.as': '{user} en {host}',
  'server.change': 'Cambiar',
  'server.no-login': 'No tengo ese acceso',
  'server.no-login-title': 'También se puede sin acceso',
  'server.no-login-lead':
    'La mayoría de los espacios web no lo tienen. Entonces hay un interruptor para ello en el área de clientes de su proveedor de alojamiento, o lo hace por usted quien se ocupa del sitio.',
  'server.no-login-area': 'Mostrarme el camino por el área de clientes',
  'server.no-login-found': 'Al final lo he encontrado',
  'server.no-login-letter': 'Una carta para su proveedor de alojamiento, o para quien hizo el sitio',
  'server.no-login-why': '¿Para qué hace falta un acceso?',
  'server.no-login-why-1':
    'Con él, esta aplicación lo hace todo y muestra antes cada cambio. Sin él, le decimos qué hacer, paso a paso, y comprobamos desde fuera si ha funcionado.',
  'server.forward': 'Copiar un mensaje para su proveedor',
  'server.forward-text':
    'Hola:\n\nQuiero instalar un certificado en {host} e inicio sesión por SSH como {user}. Este usuario no puede trabajar como administrador. Por favor, permitan que {user} use sudo allí (en Debian y Ubuntu: usermod -aG sudo {user}), o díganme qué usuario puede hacerlo.\n\nGracias',
  'server.unknown-where': '¿Dónde veo la correcta?',
  'server.unknown-where-first-start':
    'Un servidor en la nube (Amazon, Azure, Google, Hetzner Cloud y muchos otros) la escribe al iniciarse por primera vez: en la consola de su proveedor, abra el registro o la salida del sistema del servidor y busque «SSH HOST KEY FINGERPRINTS».',
  'server.unknown-where-console':
    'Cualquier servidor con una consola en el área de clientes: inicie sesión allí y escriba {command}',
  'server.unknown-where-panel':
    'Con Plesk o cPanel: abra el terminal del panel de control, si lo hay, y escriba lo mismo.',
  'server.unknown-where-ask':
    'Si no, pregunte a su proveedor: «¿Cuál es la huella SHA256 de la clave SSH de mi servidor?». No es ningún secreto.',
  'server.kept': 'El acceso está guardado',
  'server.kept-more':
    'El llavero de este ordenador guarda su acceso a {server}, como usted quería, así que no hay nada que escribir.',
  'server.kept-other': 'Escribir otro acceso',
  'server.kept-why':
    'Su acceso se queda en este ordenador, protegido por el sistema, y solo va a este servidor. Puede hacer que se olvide en «Mis sitios».',
  'server.told': 'La huella, tal como la indica su proveedor',
  'server.told-hint':
    'No la que se muestra arriba, sino la de la respuesta de su proveedor de alojamiento o de su área de clientes. Comparamos las dos e iniciamos sesión solo si son iguales.',
  'server.told-unread': 'Ahí no se puede leer ninguna huella. Consta de SHA256: y 43 letras y cifras.',
  'server.told-other':
    'El servidor muestra otra distinta. No inicie sesión; avise a su proveedor de alojamiento.',
  'server.unknown-title': '¿Es este realmente su servidor?',
  'server.unknown-lead':
    'Este ordenador ve <b>{host}</b> por primera vez. Compare su <fingerprint>huella</fingerprint> con la que le muestra su proveedor de alojamiento; después lo reconoceremos.',
  'server.unknown-picture': 'Imagen de la huella',
  'server.unknown-text': 'La misma imagen tal como la conocen los técnicos',
  'server.unknown-compare':
    'En la consola del propio servidor, esto muestra la misma imagen y las mismas letras:',
  'server.unknown-accept': 'Es mi servidor',
  'server.unknown-refuse': 'No estoy seguro',
  'server.walk-password':
    'Esto es un recorrido: sirve cualquier palabra como contraseña. No se envía a ninguna parte.',
  'server.unknown-practice':
    'Este es el servidor de práctica de este ordenador, así que puede continuar sin más.',
  'server.looking-title': 'Un vistazo a su servidor',
  'server.found-title': 'Estamos dentro y hemos encontrado su sitio',
  'server.found-lead': '<b>{title}</b> en {label}. No se ha cambiado nada.',
  'server.blocked-title': 'Algo se interpone',
  'server.sites': 'Sitios en este servidor',
  'server.site-ours': 'recibe el certificado',
  'server.site-other': 'queda como está',
  'server.site-unnamed': 'Cualquier otro nombre',
  'server.site-encrypted': 'ya cifrado',
  'server.site-plain': 'todavía sin cifrar',
  'server.no-sites': 'No se encontró allí ningún sitio.',
  'server.found-others': 'Programas que responden allí a los visitantes',
  'server.found-at': 'en {places}',
  'server.found-nowhere': 'en ninguna puerta de la web que podamos ver',
  'server.found-beside': 'puede presentar el mismo certificado; se elige en la página siguiente',
  'server.found-supported': 'se puede configurar',
  'server.found-broken': 'no funciona tal como está',
  'server.found-unsupported': 'no se puede configurar tal como está',
  'server.found-not-served': 'esta aplicación no lo configura',
  'server.checks': 'Lo que hemos observado',
  'server.give-name': 'Ese es mi sitio: darle el nombre {name}',
  'server.look-again': 'Volver a comprobar',
  'server.other': 'Otro servidor',
  'server.why-title': '¿Es seguro?',
  'server.why-1':
    'La conexión está cifrada, y su contraseña va a su servidor y a ningún otro sitio. Se olvida al cerrar la aplicación.',
  'server.why-2':
    'Primero miramos. Lo que se cambiaría aparece en la página siguiente, línea por línea, y espera su aprobación.',
  'server.host-why-title': '¿Por qué comparar?',
  'server.host-why-1':
    'Alguien situado entre usted y el servidor podría hacerse pasar por él y quedarse con su contraseña. La huella es lo único que no puede copiar.',
  'server.host-why-2':
    'A partir de ahora conocemos este servidor. Si su huella cambiara alguna vez, nos detenemos y se lo decimos antes de enviar ninguna contraseña.',
  'server.with-token': 'Token de cPanel',
  'server.panel': 'Dirección del área de clientes',
  'server.panel-hint': 'Tal como la muestra su navegador cuando está en cPanel.',
  'server.panel-user-hint': 'El nombre corto con el que entra en cPanel.',
  'server.token': 'Token',
  'server.token-hint': 'Se usa solo para esta conexión y no se guarda en ningún sitio.',
  'server.need-token': 'Pegue el token.',
  'server.need-panel-user': 'Escriba el usuario de cPanel.',
  'server.no-login-token': 'Mi proveedor tiene cPanel',
  'server.token-where': '¿Dónde consigo un token?',
  'server.token-where-open':
    'Entre en cPanel con su navegador y abra «Administrar tokens de API» en «Seguridad».',
  'server.token-where-make': 'Elija «Crear» y póngale un nombre como «Sealkeeper».',
  'server.token-where-end':
    'Un token puede hacer todo lo que puede su cuenta; cPanel no tiene uno menor. Por eso haga que caduque al cabo de un día, y bórrelo cuando haya terminado.',
  'server.token-where-copy': 'Copie el token y péguelo aquí. cPanel solo lo muestra una vez.',
  'server.token-untried':
    'Este camino se construyó según la documentación de cPanel y se probó con un doble, todavía no con un cPanel real.',
  'server.unknown-where-tls-ask':
    'Pregunte a su proveedor: «¿Cuál es el SHA-256 de la clave pública del certificado que muestra cPanel?» No es ningún secreto.',
  'server.unknown-where-tls-console': 'O, en otro ordenador y por otra línea: {command}',
};
