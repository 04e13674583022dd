//! From a context to kube's connection settings.
//!
//! kube's own loader is not used, for its `NO_PROXY` (see [`crate::proxy`]) and since it runs plug-ins by itself; what
//! it does with the other fields is done here with its public parts.

use std::fmt;
use std::path::Path;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::Uri;
use kube::Config;
use kube::config::{AuthInfo, Cluster, ExecAuthCluster, ExecConfig};
use secrecy::{ExposeSecret as _, SecretString};

use crate::exec::Credential;
use crate::kubeconfig::{ContextInfo, Contexts, without_userinfo};
use crate::trouble::ConfigProblem;

/// A context made ready to connect: all files it names were read, no program was run.
pub(crate) struct Target {
    pub(crate) info: ContextInfo,
    config: Config,
    /// The plug-in to run before [`Target::config`] is of use.
    pub(crate) exec: Option<ExecConfig>,
    pub(crate) exec_cluster: Option<ExecAuthCluster>,
}

impl fmt::Debug for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Target").field("info", &self.info).finish_non_exhaustive()
    }
}

impl Target {
    /// Reads what the context names.
    pub(crate) fn resolve(contexts: &Contexts, name: &str) -> Result<Self, ConfigProblem> {
        let parts = contexts.parts(name).ok_or_else(|| ConfigProblem::NoContext(name.to_owned()))?;
        let info = parts.info.clone();
        let no_server = || ConfigProblem::NoServer(info.cluster.clone());
        let cluster = parts.cluster.ok_or_else(no_server)?;
        let server = cluster.server.as_deref().filter(|server| !server.is_empty()).ok_or_else(no_server)?;
        let url: Uri = server.parse().map_err(|_| ConfigProblem::BadServer)?;
        if url.host().is_none() || !matches!(url.scheme_str(), Some("http" | "https")) {
            return Err(ConfigProblem::BadServer);
        }
        let mut config = Config::new(url.clone());
        config.default_namespace.clone_from(&info.namespace);
        config.accept_invalid_certs = cluster.insecure_skip_tls_verify.unwrap_or(false);
        config.disable_compression = cluster.disable_compression.unwrap_or(false);
        config.tls_server_name.clone_from(&cluster.tls_server_name);
        config.connect_timeout = Some(Duration::from_secs(5));
        // kube's default retries for up to six minutes before it tells of an overloaded server; we tell, then retry.
        config.default_retry = false;
        config.proxy_url = match parts.proxy.for_server(&url, cluster.proxy_url.as_deref()) {
            Some(proxy) => Some(proxy_uri(&proxy)?),
            None => None,
        };
        let exec_cluster = authority(cluster, &mut config)?;
        let mut user = parts.user.cloned().unwrap_or_default();
        let exec = user.exec.take();
        load_user(&mut user)?;
        config.auth_info = user;
        Ok(Self { info, config, exec, exec_cluster: Some(exec_cluster) })
    }

    /// The settings, with what the plug-in gave where there is one.
    pub(crate) fn config(&self, credential: Option<&Credential>) -> Config {
        let mut config = self.config.clone();
        if let Some(credential) = credential {
            // The kubeconfig's encoding of these fields is base64 of the PEM.
            if let (Some(certificate), Some(key)) = (&credential.certificate, &credential.key) {
                config.auth_info.client_certificate_data = Some(STANDARD.encode(certificate));
                let key = STANDARD.encode(key.expose_secret());
                config.auth_info.client_key_data = Some(SecretString::from(key));
            }
            if credential.token.is_some() {
                config.auth_info.token.clone_from(&credential.token);
            }
        }
        config
    }

    /// The proxy in use, as it may be shown.
    pub(crate) fn proxy(&self) -> Option<String> {
        self.config.proxy_url.as_ref().map(|url| without_userinfo(&url.to_string()))
    }
}

fn proxy_uri(text: &str) -> Result<Uri, ConfigProblem> {
    // kube knows `socks5` and lets the proxy look up names, which is what `socks5h` asks for.
    let text =
        text.strip_prefix("socks5h://").map_or_else(|| text.to_owned(), |rest| format!("socks5://{rest}"));
    let uri: Uri = text.parse().map_err(|_| ConfigProblem::BadProxy)?;
    match uri.scheme_str() {
        Some("http" | "https" | "socks5") if uri.host().is_some() => Ok(uri),
        Some(scheme) if uri.host().is_some() => Err(ConfigProblem::ProxyScheme(scheme.to_owned())),
        _ => Err(ConfigProblem::BadProxy),
    }
}

/// Reads the certificate authority into the settings.
fn authority(cluster: &Cluster, config: &mut Config) -> Result<ExecAuthCluster, ConfigProblem> {
    if cluster.certificate_authority_data.is_none()
        && let Some(path) = &cluster.certificate_authority
    {
        readable("certificate-authority", path)?;
    }
    let bad = || ConfigProblem::BadData("certificate-authority");
    let parsed = ExecAuthCluster::try_from(cluster).map_err(|_| bad())?;
    if let Some(bytes) = &parsed.certificate_authority_data {
        let certificates: Vec<Vec<u8>> = pem::parse_many(bytes)
            .map_err(|_| bad())?
            .into_iter()
            .filter(|block| block.tag() == "CERTIFICATE")
            .map(pem::Pem::into_contents)
            .collect();
        // An empty list would trust nobody and say "unknown issuer": the file is what is wrong.
        if certificates.is_empty() {
            return Err(bad());
        }
        config.root_cert = Some(certificates);
    }
    Ok(parsed)
}

/// Checks what the user's fields name, so that a missing file is told by its field and path.
fn load_user(user: &mut AuthInfo) -> Result<(), ConfigProblem> {
    if let Some(provider) = user.auth_provider.take() {
        // `gcp` runs a command that kube would run without asking. An OIDC id token is used as it is, never refreshed:
        // the new refresh token could not be written back.
        let token = provider.config.get("id-token").filter(|_| provider.name == "oidc");
        let token = token.ok_or(ConfigProblem::AuthProvider(provider.name.clone()))?;
        user.token = Some(SecretString::from(token.clone()));
    }
    if user.token.is_none()
        && let Some(path) = &user.token_file
    {
        readable("tokenFile", path)?;
    }
    if user.client_certificate_data.is_none()
        && let Some(path) = &user.client_certificate
    {
        readable("client-certificate", path)?;
    }
    if user.client_key_data.is_none()
        && let Some(path) = &user.client_key
    {
        readable("client-key", path)?;
    }
    if let Some(data) = &user.client_certificate_data {
        STANDARD.decode(data).map_err(|_| ConfigProblem::BadData("client-certificate-data"))?;
    }
    if let Some(data) = &user.client_key_data {
        STANDARD.decode(data.expose_secret()).map_err(|_| ConfigProblem::BadData("client-key-data"))?;
    }
    let certificate = user.client_certificate_data.is_some() || user.client_certificate.is_some();
    let key = user.client_key_data.is_some() || user.client_key.is_some();
    match (certificate, key) {
        (true, false) => Err(ConfigProblem::BadData("client-key")),
        (false, true) => Err(ConfigProblem::BadData("client-certificate")),
        _ => Ok(()),
    }
}

fn readable(field: &'static str, path: &str) -> Result<(), ConfigProblem> {
    let open = std::fs::File::open(path).and_then(|file| {
        if file.metadata()?.is_dir() { Err(std::io::ErrorKind::IsADirectory.into()) } else { Ok(()) }
    });
    open.map_err(|error| ConfigProblem::File { field, path: Path::new(path).to_owned(), kind: error.kind() })
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use super::*;
    use crate::kubeconfig::Sources;
    use crate::proxy::ProxyEnv;

    /// One context `x` with this cluster and user.
    fn resolve(cluster: &str, user: &str, proxy: ProxyEnv) -> Result<Target, ConfigProblem> {
        let mut file = tempfile::NamedTempFile::new().unwrap();
        writeln!(
            file,
            "clusters: [{{name: c, cluster: {{{cluster}}}}}]\nusers: [{{name: u, user: {{{user}}}}}]\n\
             contexts: [{{name: x, context: {{cluster: c, user: u}}}}]"
        )
        .unwrap();
        let sources = Sources { paths: vec![file.path().to_owned()], proxy };
        let contexts = Contexts::load(&sources);
        assert_eq!(contexts.files[0].state, crate::kubeconfig::FileState::Read);
        Target::resolve(&contexts, "x")
    }

    fn problem(cluster: &str, user: &str) -> ConfigProblem {
        resolve(cluster, user, ProxyEnv::default()).unwrap_err()
    }

    #[test]
    fn each_thing_that_is_wrong_is_named_by_its_field() {
        let server = "server: 'https://h:6443'";
        assert_eq!(problem("", ""), ConfigProblem::NoServer("c".to_owned()));
        assert_eq!(problem("server: 'ftp://h'", ""), ConfigProblem::BadServer);
        assert_eq!(problem("server: 'h:6443'", ""), ConfigProblem::BadServer);
        let missing = |field| ConfigProblem::File {
            field,
            path: "/nowhere".into(),
            kind: std::io::ErrorKind::NotFound,
        };
        let with_ca = format!("{server}, certificate-authority: /nowhere");
        assert_eq!(problem(&with_ca, ""), missing("certificate-authority"));
        assert_eq!(problem(server, "tokenFile: /nowhere"), missing("tokenFile"));
        assert_eq!(problem(server, "client-certificate: /nowhere"), missing("client-certificate"));
        assert_eq!(problem(server, "client-certificate-data: aGk="), ConfigProblem::BadData("client-key"));
        assert_eq!(problem(server, "client-key-data: '!'"), ConfigProblem::BadData("client-key-data"));
        let bad_ca = format!("{server}, certificate-authority-data: aGVsbG8K");
        assert_eq!(problem(&bad_ca, ""), ConfigProblem::BadData("certificate-authority"));
        let gcp = "auth-provider: {name: gcp, config: {cmd-path: /bin/true}}";
        assert_eq!(problem(server, gcp), ConfigProblem::AuthProvider("gcp".to_owned()));
        let ftp = format!("{server}, proxy-url: 'ftp://p'");
        assert_eq!(problem(&ftp, ""), ConfigProblem::ProxyScheme("ftp".to_owned()));
    }

    #[test]
    fn a_no_proxy_that_kube_refuses_does_not_keep_us_from_connecting() {
        let env = ProxyEnv {
            https: Some("http://proxy:3128".to_owned()),
            http: None,
            no_proxy: Some("localhost,".to_owned()),
        };
        let target = resolve("server: 'https://h:6443'", "token: t", env).unwrap();
        assert_eq!(target.proxy().as_deref(), Some("http://proxy:3128/"));
    }

    #[test]
    fn a_plug_in_is_left_to_us_and_its_credential_is_put_in() {
        let user = "exec: {command: login, apiVersion: client.authentication.k8s.io/v1}";
        let target = resolve("server: 'https://h:6443'", user, ProxyEnv::default()).unwrap();
        assert_eq!(target.exec.as_ref().unwrap().command.as_deref(), Some("login"));
        assert!(target.config(None).auth_info.exec.is_none(), "kube must not run it");
        let credential = Credential {
            token: Some(SecretString::from("hunter2")),
            certificate: Some("PEM".to_owned()),
            key: Some(SecretString::from("KEY")),
            expires: None,
        };
        let user = target.config(Some(&credential)).auth_info;
        assert_eq!(user.token.unwrap().expose_secret(), "hunter2");
        assert_eq!(user.client_certificate_data.as_deref(), Some("UEVN"));
        assert!(!format!("{target:?}").contains("hunter2"));
    }
}
