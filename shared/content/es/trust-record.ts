import type { trustRecordWords as english } from '../en/trust-record.ts';
import type { Translated } from '../translated.ts';

export const trustRecordWords: Translated<typeof english> = {
  'trust.diginotar':
    'Unos intrusos crearon al menos 531 certificados falsos, también para Google. La empresa lo sabía desde hacía semanas y calló. Los navegadores la expulsaron en pocos días; acabó en quiebra.',
  'trust.cnnic':
    'Permitió que un cliente falsificara certificados para Google. Los navegadores dejaron de confiar en los nuevos.',
  'trust.wosign':
    'Puso fechas anteriores a certificados, emitió algunos sin preguntar al dueño y ocultó que una había comprado a la otra.',
  'trust.symantec':
    'Emitió mal certificados una y otra vez. Los navegadores le retiraron la confianza en 2018; el negocio se vendió a DigiCert, que firma con estas marcas y sus propias raíces desde diciembre de 2017.',
  'trust.camerfirma': 'Veintiséis incidentes en cuatro años. Chrome y Firefox le retiraron la confianza.',
  'trust.trustcor':
    'Compartía directivos con un fabricante de programas espía. No se demostró ningún certificado falso.',
  'trust.e-tugra':
    'Sus herramientas internas estaban abiertas en internet, algunas con la contraseña del fabricante.',
  'trust.globaltrust':
    'Emitió mal certificados en 2023 y 2024, y respondió tarde o demasiado poco. Firefox le retiró la confianza.',
  'trust.entrust': 'Años de reglas incumplidas y promesas rotas. Chrome y Firefox le retiraron la confianza.',
  'trust.entrust-customers': 'Se quedó con los clientes de Entrust.',
  'trust.chunghwa-netlock':
    'Una serie de reglas incumplidas. Chrome retiró la confianza en los certificados nuevos.',
  'trust.buypass': 'Dejó de ofrecer sus certificados gratuitos. No por falta de confianza.',
  'trust.digicert-g1': 'Raíces antiguas salieron de Chrome y Firefox por su edad, como estaba previsto.',
  'trust.old-roots-2026':
    'Raíces antiguas se retiraron o perdieron la confianza, dentro de la limpieza anual de Mozilla.',
};
