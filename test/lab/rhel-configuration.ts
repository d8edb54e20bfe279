/** The configuration files of the RHEL double, with the structure of the httpd and mod_ssl packages. */

export const httpdConf = `ServerRoot "/etc/httpd"
PidFile "/run/httpd/httpd.pid"
Listen 80
Include conf.modules.d/*.conf
User apache
Group apache
ServerAdmin root@localhost

<Directory />
    AllowOverride none
    Require all denied
</Directory>

DocumentRoot "/var/www/html"
<Directory "/var/www">
    AllowOverride None
    Require all granted
</Directory>
<Directory "/var/www/html">
    Options Indexes FollowSymLinks
    AllowOverride None
    Require all granted
</Directory>

<IfModule dir_module>
    DirectoryIndex index.html
</IfModule>
<Files ".ht*">
    Require all denied
</Files>

ErrorLog "logs/error_log"
LogLevel warn
<IfModule log_config_module>
    LogFormat "%h %l %u %t \\"%r\\" %>s %b \\"%{Referer}i\\" \\"%{User-Agent}i\\"" combined
    LogFormat "%h %l %u %t \\"%r\\" %>s %b" common
    CustomLog "logs/access_log" combined
</IfModule>

<IfModule mime_module>
    TypesConfig /etc/mime.types
    AddType application/x-compress .Z
    AddType application/x-gzip .gz .tgz
</IfModule>
AddDefaultCharset UTF-8
EnableSendfile on
IncludeOptional conf.d/*.conf
`;

const baseModules = [
  ...[
    'access_compat',
    'actions',
    'alias',
    'allowmethods',
    'auth_basic',
    'authn_core',
    'authn_file',
    'authz_core',
  ],
  ...[
    'authz_groupfile',
    'authz_host',
    'authz_user',
    'autoindex',
    'cache',
    'deflate',
    'dir',
    'env',
    'expires',
  ],
  ...[
    'filter',
    'headers',
    'include',
    'info',
    'macro',
    'mime',
    'negotiation',
    'remoteip',
    'reqtimeout',
    'rewrite',
  ],
  ...[
    'setenvif',
    'slotmem_shm',
    'socache_shmcb',
    'status',
    'substitute',
    'unique_id',
    'userdir',
    'vhost_alias',
  ],
];
const proxyModules = [
  'proxy',
  'lbmethod_byrequests',
  'proxy_balancer',
  'proxy_fcgi',
  'proxy_http',
  'proxy_wstunnel',
];

/** conf.modules.d: file name → text. The number decides the order in which they are read. */
export const moduleFiles: Readonly<Record<string, string>> = {
  '00-base.conf': loading(baseModules),
  '00-mpm.conf': loading(['mpm_event']),
  '00-proxy.conf': loading(proxyModules),
  '00-ssl.conf': loading(['ssl']),
};

function loading(modules: readonly string[]): string {
  return modules.map((module) => `LoadModule ${module}_module modules/mod_${module}.so\n`).join('');
}

export const sslConf = `Listen 443 https
SSLSessionCache         shmcb:/run/httpd/sslcache(512000)
SSLSessionCacheTimeout  300

<VirtualHost _default_:443>
ErrorLog logs/ssl_error_log
TransferLog logs/ssl_access_log
LogLevel warn
SSLEngine on
SSLHonorCipherOrder on
SSLCipherSuite DEFAULT
SSLCertificateFile /etc/pki/tls/certs/localhost.crt
SSLCertificateKeyFile /etc/pki/tls/private/localhost.key
</VirtualHost>
`;

export const welcomeConf = `<LocationMatch "^/+$">
    Options -Indexes
    ErrorDocument 403 /.noindex.html
</LocationMatch>
`;
