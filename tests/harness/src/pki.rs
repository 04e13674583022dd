//! The certificates and keys of a control plane.

use std::fs;
use std::path::{Path, PathBuf};

use rcgen::{
    BasicConstraints, CertificateParams, DistinguishedName, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer,
    KeyPair, KeyUsagePurpose,
};

use crate::Error;

/// Where everything was written, all PEM.
#[derive(Debug)]
pub(crate) struct Pki {
    /// The authority that signed the server's and the clients' certificates.
    pub(crate) ca: PathBuf,
    pub(crate) server_cert: PathBuf,
    pub(crate) server_key: PathBuf,
    /// A certificate of user `dev`, group `developers`.
    pub(crate) dev_cert: PathBuf,
    pub(crate) dev_key: PathBuf,
    /// The key that signs the tokens of service accounts, and its public half.
    pub(crate) account_key: PathBuf,
    pub(crate) account_public_key: PathBuf,
}

impl Pki {
    /// Makes everything new inside `folder`.
    pub(crate) fn create(folder: &Path) -> Result<Self, Error> {
        let pki = Self {
            ca: folder.join("ca.crt"),
            server_cert: folder.join("apiserver.crt"),
            server_key: folder.join("apiserver.key"),
            dev_cert: folder.join("dev.crt"),
            dev_key: folder.join("dev.key"),
            account_key: folder.join("service-account.key"),
            account_public_key: folder.join("service-account.pub"),
        };

        let mut authority = CertificateParams::new(Vec::new())?;
        authority.distinguished_name = name("hapju test authority", None);
        authority.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        authority.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::DigitalSignature];
        let key = KeyPair::generate()?;
        fs::write(&pki.ca, authority.self_signed(&key)?.pem())?;
        let issuer = Issuer::new(authority, key);

        let mut server = CertificateParams::new(vec!["127.0.0.1".to_owned(), "localhost".to_owned()])?;
        server.distinguished_name = name("kube-apiserver", None);
        server.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        issue(server, &issuer, &pki.server_cert, &pki.server_key)?;

        let mut dev = CertificateParams::new(Vec::new())?;
        dev.distinguished_name = name("dev", Some("developers"));
        dev.extended_key_usages = vec![ExtendedKeyUsagePurpose::ClientAuth];
        issue(dev, &issuer, &pki.dev_cert, &pki.dev_key)?;

        let accounts = KeyPair::generate()?;
        fs::write(&pki.account_key, accounts.serialize_pem())?;
        fs::write(&pki.account_public_key, accounts.public_key_pem())?;
        Ok(pki)
    }
}

fn name(common: &str, organization: Option<&str>) -> DistinguishedName {
    let mut name = DistinguishedName::new();
    name.push(DnType::CommonName, common);
    if let Some(organization) = organization {
        name.push(DnType::OrganizationName, organization);
    }
    name
}

fn issue(
    mut params: CertificateParams,
    issuer: &Issuer<'_, KeyPair>,
    cert: &Path,
    key: &Path,
) -> Result<(), Error> {
    params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    let pair = KeyPair::generate()?;
    fs::write(cert, params.signed_by(&pair, issuer)?.pem())?;
    fs::write(key, pair.serialize_pem())?;
    Ok(())
}
