import type { LearnWords } from '../learn.ts';

export const distrust: LearnWords['distrust'] = {
  diginotar: {
    why: 'Alguien entró en sus sistemas. Lo sabía en julio y calló; se hicieron al menos 531 certificados falsos, y uno de ellos se usó para leer las comunicaciones de usuarios de Google en Irán.',
    outcome:
      'Los navegadores la retiraron en pocos días, en agosto de 2011; en septiembre estaba en quiebra.',
  },
  cnnic: {
    why: 'Un intermedio que había cedido se usó para falsificar certificados de Google.',
    outcome: 'Firefox dejó de confiar en ella en abril de 2015.',
  },
  wosign: {
    why: 'Puso fechas anteriores a certificados para esquivar una regla, emitió algunos sin permiso y ocultó que una había comprado a la otra.',
    outcome:
      'Los certificados posteriores al 21 de octubre de 2016 dejaron de ser de confianza; en septiembre de 2017, Chrome 61 le puso fin del todo.',
  },
  symantec: {
    why: 'Emitió una y otra vez certificados que no debía.',
    outcome:
      'Chrome retiró los más antiguos en abril y todos en octubre de 2018. DigiCert compró el negocio y firma con sus propias raíces; los GeoTrust, RapidSSL y Thawte de hoy son DigiCert.',
  },
  camerfirma: {
    why: '26 incidentes desde marzo de 2017.',
    outcome: 'Chrome 90 y Firefox 88 la retiraron en abril de 2021.',
  },
  trustcor: {
    why: 'Compartía personas y una dirección con un fabricante de programas espía. No se demostró ningún certificado falso.',
    outcome:
      'Mozilla dejó de confiar en los certificados posteriores a noviembre de 2022; Chrome la siguió en marzo de 2023.',
  },
  'e-tugra': {
    why: 'Se podía llegar desde fuera a las herramientas de sus administradores, con las contraseñas que traían de fábrica.',
    outcome: 'Retirada de la lista común de raíces en julio de 2023.',
  },
  globaltrust: {
    why: 'Certificados mal emitidos en 2023 y 2024, y una larga serie de respuestas tardías o insuficientes.',
    outcome: 'Firefox no confía en los certificados posteriores a junio de 2024.',
  },
  entrust: {
    why: 'Una larga serie de reglas incumplidas y de promesas que no se mantuvieron.',
    outcome:
      'Chrome dejó de confiar en los certificados posteriores al 11 de noviembre de 2024; Mozilla, en los posteriores a noviembre. Sus clientes pasaron a Sectigo en 2025.',
  },
  'chunghwa-netlock': {
    why: 'Una serie de reglas incumplidas en las dos.',
    outcome: 'Chrome no confía en los certificados posteriores al 31 de julio de 2025.',
  },
};
