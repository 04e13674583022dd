//! Which proxy a server is reached through.
//!
//! kube 5.0 holds `NO_PROXY` against the *proxy's* address, lets it override even an explicit `proxy-url`, and refuses
//! the whole kubeconfig for values such as `localhost,`. The rules here are those of Go's `httpproxy`, which kubectl
//! follows: an explicit `proxy-url` always wins, `NO_PROXY` is held against the server, what can't be read is ignored.

use std::net::IpAddr;

use http::Uri;

/// The proxy variables of the environment. Values may hold passwords, so `Debug` shows only whether they are set.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct ProxyEnv {
    /// `HTTPS_PROXY`, else `https_proxy`.
    pub https: Option<String>,
    /// `HTTP_PROXY`, else `http_proxy`; used for `http` servers only.
    pub http: Option<String>,
    /// `NO_PROXY`, else `no_proxy`.
    pub no_proxy: Option<String>,
}

impl std::fmt::Debug for ProxyEnv {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ProxyEnv")
            .field("https", &self.https.is_some())
            .field("http", &self.http.is_some())
            .field("no_proxy", &self.no_proxy)
            .finish()
    }
}

impl ProxyEnv {
    /// Reads the process' environment.
    pub fn from_env() -> Self {
        let read = |names: [&str; 2]| {
            names.iter().filter_map(|name| std::env::var(name).ok()).find(|value| !value.trim().is_empty())
        };
        Self {
            https: read(["HTTPS_PROXY", "https_proxy"]),
            http: read(["HTTP_PROXY", "http_proxy"]),
            no_proxy: read(["NO_PROXY", "no_proxy"]),
        }
    }

    /// The proxy for `server`, as a URL; `None` for a direct connection. `explicit` is the cluster's `proxy-url`.
    pub(crate) fn for_server(&self, server: &Uri, explicit: Option<&str>) -> Option<String> {
        if let Some(url) = explicit.map(str::trim).filter(|url| !url.is_empty()) {
            return Some(url.to_owned());
        }
        let https = server.scheme_str() != Some("http");
        let value = if https { self.https.as_deref() } else { self.http.as_deref() }?.trim();
        if value.is_empty() {
            return None;
        }
        let host = server.host()?;
        let port = server.port_u16().unwrap_or(if https { 443 } else { 80 });
        if is_loopback(host) || self.no_proxy.as_deref().is_some_and(|list| excluded(list, host, port)) {
            return None;
        }
        // `proxy:3128` is common in the variables and means http.
        Some(if value.contains("://") { value.to_owned() } else { format!("http://{value}") })
    }
}

/// `localhost` or an address of this machine; such servers are never asked through a proxy of the environment.
pub(crate) fn is_loopback(host: &str) -> bool {
    host.eq_ignore_ascii_case("localhost") || ip(host).is_some_and(|ip| ip.is_loopback())
}

fn ip(host: &str) -> Option<IpAddr> {
    host.trim_start_matches('[').trim_end_matches(']').parse().ok()
}

/// Whether `NO_PROXY` names this host. Entries are separated by commas or blanks; empty and unreadable ones are skipped.
pub(crate) fn excluded(list: &str, host: &str, port: u16) -> bool {
    let host = host.trim_end_matches('.').to_ascii_lowercase();
    let address = ip(&host);
    list.split(|c: char| c == ',' || c.is_whitespace()).filter(|entry| !entry.is_empty()).any(|entry| {
        let entry = entry.to_ascii_lowercase();
        if entry == "*" {
            return true;
        }
        if let Ok(network) = entry.parse::<ipnet::IpNet>() {
            return address.is_some_and(|address| network.contains(&address));
        }
        if let Some(named) = ip(&entry) {
            return address == Some(named);
        }
        let (name, wanted) = match entry.rsplit_once(':') {
            Some((name, digits)) => match digits.parse::<u16>() {
                Ok(port) => (name, Some(port)),
                Err(_) => return false,
            },
            None => (&*entry, None),
        };
        if wanted.is_some_and(|wanted| wanted != port) {
            return false;
        }
        if let Some(named) = ip(name) {
            return address == Some(named);
        }
        let name = name.strip_prefix('*').filter(|rest| rest.starts_with('.')).unwrap_or(name);
        match name.strip_prefix('.') {
            Some(domain) => host.strip_suffix(domain).is_some_and(|head| head.ends_with('.')),
            None => host == name || host.strip_suffix(name).is_some_and(|head| head.ends_with('.')),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pick(env: &ProxyEnv, server: &str, explicit: Option<&str>) -> Option<String> {
        env.for_server(&server.parse().unwrap(), explicit)
    }

    #[test]
    fn no_proxy_is_held_against_the_server_as_kubectl_does() {
        for (list, host, port, out) in [
            ("example.com", "example.com", 443, true),
            ("example.com", "a.example.com", 443, true),
            ("example.com", "notexample.com", 443, false),
            (".example.com", "a.example.com", 443, true),
            (".example.com", "example.com", 443, false),
            ("*.example.com", "a.example.com", 443, true),
            ("EXAMPLE.com", "example.COM", 443, true),
            ("example.com:6443", "example.com", 6443, true),
            ("example.com:6443", "example.com", 443, false),
            ("10.0.0.0/8", "10.1.2.3", 443, true),
            ("10.0.0.0/8", "11.1.2.3", 443, false),
            ("10.0.0.0/8", "ten.example", 443, false),
            ("10.1.2.3", "10.1.2.3", 443, true),
            ("10.1.2.3:6443", "10.1.2.3", 6443, true),
            ("10.1.2.3:6443", "10.1.2.3", 443, false),
            ("fd00::/8", "[fd00::1]", 443, true),
            ("*", "anything", 1, true),
            ("localhost,", "api.example", 443, false),
            ("a b", "b", 443, true),
            (",,", "x", 443, false),
            ("bad:port,x", "x", 443, true),
        ] {
            assert_eq!(excluded(list, host, port), out, "{list} / {host}:{port}");
        }
    }

    #[test]
    fn an_explicit_proxy_wins_over_no_proxy_and_the_environment() {
        let env = ProxyEnv {
            https: Some("http://env:3128".to_owned()),
            http: None,
            no_proxy: Some("api.example".to_owned()),
        };
        assert_eq!(
            pick(&env, "https://api.example", Some("socks5://s:1080")).as_deref(),
            Some("socks5://s:1080")
        );
        assert_eq!(pick(&env, "https://api.example", None), None, "named in NO_PROXY");
        assert_eq!(pick(&env, "https://other.example", None).as_deref(), Some("http://env:3128"));
        assert_eq!(pick(&env, "https://127.0.0.1:6443", None), None, "this machine needs no proxy");
        assert_eq!(pick(&env, "http://other.example", None), None, "HTTPS_PROXY is not for http");
    }

    #[test]
    fn values_that_kube_refuses_do_no_harm() {
        for list in ["localhost,", "a b", "", " , ", "::::", "10.0.0.0/99"] {
            let env = ProxyEnv {
                https: Some("proxy.corp:3128".to_owned()),
                http: None,
                no_proxy: Some(list.to_owned()),
            };
            assert_eq!(
                pick(&env, "https://api.example", None).as_deref(),
                Some("http://proxy.corp:3128"),
                "{list}"
            );
        }
    }

    #[test]
    fn debug_shows_no_password() {
        let env = ProxyEnv { https: Some("http://u:hunter2@p:1".to_owned()), ..ProxyEnv::default() };
        assert!(!format!("{env:?}").contains("hunter2"));
    }
}
