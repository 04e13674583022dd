//! Signing in, and every way in which that fails.

use std::net::TcpListener;

use hapju_cluster::trouble::{ExecProblem, TlsProblem, Unreachable};
use hapju_cluster::{ConnectionState, Contexts, PlanRequest, Sources, Trouble, connect_once};
use hapju_feasibility::ObjectKind;
use hapju_harness::{ControlPlane, Options, User, Version, WorkloadApi, shared};
use hapju_model::dialect::Dialect;

use super::support::{SOON, Watcher, cluster_of, connect, design, item, kubeconfig, plug_in, runs, sources};

fn error(control_plane: &ControlPlane, user: &str) -> Trouble {
    let folder = tempfile::tempdir().unwrap();
    let path = kubeconfig(folder.path(), &cluster_of(control_plane), user);
    connect_once(&Sources::from_paths([path]), "test", None, SOON).unwrap_err()
}

#[test]
fn a_token_and_a_client_certificate_sign_in_and_the_server_says_who_one_is() {
    let Some(control_plane) = shared(Version::V1_37, WorkloadApi::On) else { return };
    for (user, name) in [(User::Admin, "admin"), (User::Dev, "dev"), (User::DevCertificate, "dev")] {
        let session = connect(control_plane, user);
        let connected = session.connected();
        assert_eq!(connected.user, name);
        assert_eq!(connected.namespace, "default");
        assert_eq!(connected.server, control_plane.server_url());
        assert_eq!((connected.version.major, connected.version.minor), (1, 37));
        assert_eq!(connected.dialect(), Dialect::V1beta1);
    }
}

#[test]
fn a_cluster_without_the_workload_api_is_known_as_such() {
    if !hapju_harness::is_wanted(Version::V1_37) {
        return hapju_harness::skip("no Kubernetes 1.37 in this run");
    }
    let options = Options { without_probe: true, ..Options::with(WorkloadApi::Off) };
    let control_plane = ControlPlane::start(Version::V1_37, &options).unwrap();
    let session = connect(&control_plane, User::Admin);
    assert_eq!(session.connected().dialect(), Dialect::None);
    let view = session.view(SOON).unwrap();
    assert!(view.snapshot.is_listed(ObjectKind::Pod));
    assert!(!view.snapshot.is_listed(ObjectKind::PodGroup), "what is not served was not listed");

    // A gate that is off drops its field without a word: the plan is where it is seen.
    let pod = serde_json::json!({"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "p"},
        "spec": {"schedulingGroup": {"podGroupName": "g"}, "containers": [{"name": "main", "image": "i"}]}});
    let request = |dialect| PlanRequest { document: design([pod.clone()]), namespace: None, dialect };
    let kept = session.plan(request(Some(Dialect::V1beta1))).unwrap();
    assert_eq!(item(&kept, "Pod", "p").vanished, ["spec.schedulingGroup"]);
    let left_out = session.plan(request(None)).unwrap();
    assert!(left_out.can_apply() && left_out.items[0].vanished.is_empty());
    assert!(!left_out.findings.is_empty(), "that the group is left out is said");
}

#[test]
fn older_servers_dialects_are_found() {
    for (version, dialect) in [(Version::V1_36, Dialect::V1alpha2), (Version::V1_35, Dialect::V1alpha1)] {
        let Some(control_plane) = shared(version, WorkloadApi::On) else { continue };
        assert_eq!(connect(control_plane, User::Admin).connected().dialect(), dialect);
    }
}

#[test]
fn an_exec_plug_in_runs_only_after_consent_and_its_token_signs_in() {
    let Some(control_plane) = shared(Version::V1_37, WorkloadApi::On) else { return };
    let folder = tempfile::tempdir().unwrap();
    let user = plug_in(folder.path(), "dev-token");
    let path = kubeconfig(folder.path(), &cluster_of(control_plane), &user);
    let sources = Sources::from_paths([path]);

    let refused = connect_once(&sources, "test", None, SOON).unwrap_err();
    assert_eq!(refused, Trouble::Exec(ExecProblem::NoConsent));
    assert_eq!(runs(folder.path()), 0, "nothing ran without consent");

    let mut watcher = Watcher::start(sources.clone(), "test");
    watcher.until("the question", |watcher| {
        matches!(watcher.state(), Some(ConnectionState::AskConsent { exec }) if exec.env_names == ["SECRET"])
    });
    assert_eq!(runs(folder.path()), 0, "nothing ran while asking");

    let consent = Contexts::load(&sources).get("test").unwrap().exec.clone().unwrap().consent;
    let session = connect_once(&sources, "test", Some(&consent), SOON).unwrap();
    assert_eq!(session.connected().user, "dev");
    assert_eq!(runs(folder.path()), 1, "it ran once");
}

#[test]
fn a_token_that_the_cluster_does_not_know_is_unauthorized_and_not_tried_again() {
    let Some(control_plane) = shared(Version::V1_37, WorkloadApi::On) else { return };
    assert_eq!(error(control_plane, "token: nonsense"), Trouble::Unauthorized);
    let folder = tempfile::tempdir().unwrap();
    let path = kubeconfig(folder.path(), &cluster_of(control_plane), "token: nonsense");
    let mut watcher = Watcher::start(Sources::from_paths([path]), "test");
    watcher.until("unauthorized", |watcher| {
        watcher.state() == Some(&ConnectionState::Failed { trouble: Trouble::Unauthorized, retry_at: None })
    });
}

#[test]
fn a_user_who_may_not_list_nodes_is_connected_and_told_so() {
    let Some(control_plane) = shared(Version::V1_37, WorkloadApi::On) else { return };
    let mut watcher = Watcher::start(sources(control_plane, User::Dev), "dev");
    watcher.until_live();
    let view = watcher.view.as_ref().unwrap();
    let sentence = view.nodes_forbidden().expect("nodes are forbidden");
    assert!(sentence.contains("User \"dev\" cannot list resource \"nodes\""), "{sentence}");
    assert!(!view.snapshot.is_listed(ObjectKind::Node));
}

#[test]
fn a_port_where_nothing_listens_refuses_and_is_tried_again() {
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let folder = tempfile::tempdir().unwrap();
    let path = kubeconfig(folder.path(), &format!("server: 'https://127.0.0.1:{port}'"), "token: t");
    let refused = Trouble::Unreachable { how: Unreachable::Refused, proxy: None };
    let sources = Sources::from_paths([path]);
    assert_eq!(connect_once(&sources, "test", None, SOON).unwrap_err(), refused);
    let mut watcher = Watcher::start(sources, "test");
    watcher.until("refused, to be tried again", |watcher| {
        matches!(watcher.state(), Some(ConnectionState::Failed { trouble, retry_at: Some(_) }) if *trouble == refused)
    });
}

#[test]
fn a_name_that_is_not_known_and_a_proxy_that_is_not_there_are_told_apart() {
    let folder = tempfile::tempdir().unwrap();
    let of = |cluster: &str| {
        let path = kubeconfig(folder.path(), cluster, "token: t");
        connect_once(&Sources::from_paths([path]), "test", None, SOON).unwrap_err()
    };
    let unknown = Trouble::Unreachable { how: Unreachable::NameNotFound, proxy: None };
    assert_eq!(of("server: 'https://no-such-host.invalid'"), unknown);
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let proxied =
        of(&format!("server: 'https://api.invalid', proxy-url: 'http://u:hunter2@127.0.0.1:{port}'"));
    let Trouble::Unreachable { how, proxy: Some(proxy) } = &proxied else { panic!("{proxied:?}") };
    assert!(matches!(how, Unreachable::Refused | Unreachable::Proxy), "{how:?}");
    assert!(proxy.contains(&port.to_string()) && !proxy.contains("hunter2"), "{proxy}");
}

#[test]
fn each_fault_of_the_certificate_is_told() {
    let Some(control_plane) = shared(Version::V1_37, WorkloadApi::On) else { return };
    let folder = tempfile::tempdir().unwrap();
    let of = |cluster: String| {
        let path = kubeconfig(folder.path(), &cluster, "token: admin-token");
        connect_once(&Sources::from_paths([path]), "test", None, SOON).map(|_| ())
    };
    let server = control_plane.server_url();
    let other = folder.path().join("other.crt");
    let key = rcgen::KeyPair::generate().unwrap();
    let certificate =
        rcgen::CertificateParams::new(vec!["other".to_owned()]).unwrap().self_signed(&key).unwrap();
    std::io::Write::write_all(&mut std::fs::File::create(&other).unwrap(), certificate.pem().as_bytes())
        .unwrap();
    let wrong_ca = of(format!("server: '{server}', certificate-authority: '{}'", other.display()));
    assert_eq!(wrong_ca, Err(Trouble::Tls(TlsProblem::UnknownIssuer)));
    let wrong_name = of(format!("{}, tls-server-name: other.example", cluster_of(control_plane)));
    assert_eq!(wrong_name, Err(Trouble::Tls(TlsProblem::OtherName)));
    assert_eq!(of(format!("server: '{server}', insecure-skip-tls-verify: true")), Ok(()));
    let plain = plain_http_server();
    let not_tls = of(format!("server: 'https://127.0.0.1:{plain}', insecure-skip-tls-verify: true"));
    assert_eq!(not_tls, Err(Trouble::Tls(TlsProblem::NotTls)));
    let not_kubernetes = of(format!("server: 'http://127.0.0.1:{plain}'"));
    assert!(matches!(not_kubernetes, Err(Trouble::Server { .. })), "{not_kubernetes:?}");
}

/// A web server that is none of Kubernetes'.
fn plain_http_server() -> u16 {
    use std::io::{Read as _, Write as _};
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let Ok(mut stream) = stream else { return };
            let mut buffer = [0; 4096];
            let _ = stream.read(&mut buffer);
            let _ =
                stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 5\r\nconnection: close\r\n\r\nhello");
        }
    });
    port
}
