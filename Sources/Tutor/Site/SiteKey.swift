/// What a site sets once for everybody, in `site.yaml` beside the records. None of it is a secret: where one is needed, the
/// name of the environment variable that holds it is set.
public enum SiteKey: String, Sendable, Hashable, CaseIterable {
    case organisation
    case organisationURL = "organisation_url"
    case siteID = "site_id"
    case certificatesURL = "certificates_url"
    case signing
    case keepTelemetry = "keep_telemetry"
    case keepRecords = "keep_records"
    case leaderboardNames = "leaderboard_names"
    case groupInstructors = "group_instructors"
    case groupAuditors = "group_auditors"
    case groupAdministrators = "group_administrators"
    case lrsURL = "lrs_url"
    case lrsUser = "lrs_user"
    case lrsPasswordEnv = "lrs_password_env"
    case xapiVersion = "xapi_version"
    case batchFolder = "batch_folder"
    case databricksHost = "databricks_host"
    case databricksVolume = "databricks_volume"
    case databricksSchema = "databricks_schema"
    case databricksTokenEnv = "databricks_token_env"
    case smtpURL = "smtp_url"
    case smtpUser = "smtp_user"
    case smtpPasswordEnv = "smtp_password_env"
    case mailFrom = "mail_from"
    case mailManagers = "mail_managers"
    case alertNames = "alert_names"
    case alertCertificates = "alert_certificates"
    case webhookURL = "webhook_url"
    case webhookSecretEnv = "webhook_secret_env"
    case caBundle = "ca_bundle"

    /// What a value must look like.
    public enum Form: Sendable, Hashable {
        case text, url, path, duration, flag, mail, mails, variableName
        case choice([String])
    }

    public var form: Form {
        switch self {
        case .organisation, .siteID, .groupInstructors, .groupAuditors, .groupAdministrators, .lrsUser, .databricksVolume,
            .databricksSchema, .smtpUser:
            .text
        case .organisationURL, .certificatesURL, .lrsURL, .databricksHost, .smtpURL, .webhookURL: .url
        case .signing: .choice(["eddsa", "rs256"])
        case .keepTelemetry, .keepRecords: .duration
        case .leaderboardNames, .alertNames, .alertCertificates: .flag
        case .xapiVersion: .choice(["1.0.3", "2.0.0"])
        case .batchFolder, .caBundle: .path
        case .mailFrom: .mail
        case .mailManagers: .mails
        case .lrsPasswordEnv, .databricksTokenEnv, .smtpPasswordEnv, .webhookSecretEnv: .variableName
        }
    }

    /// What holds where the file says nothing; empty: it is off.
    public var fallback: String {
        switch self {
        case .organisation: "This site"
        case .organisationURL: "https://tutor.invalid"
        case .siteID: "site"
        case .signing: "eddsa"
        case .keepTelemetry: "90d"
        case .keepRecords: "7y"
        case .leaderboardNames, .alertNames, .alertCertificates: "no"
        case .xapiVersion: "1.0.3"
        case .lrsPasswordEnv: "TUTOR_LRS_PASSWORD"
        case .databricksTokenEnv: "DATABRICKS_TOKEN"
        case .smtpPasswordEnv: "TUTOR_SMTP_PASSWORD"
        case .webhookSecretEnv: "TUTOR_WEBHOOK_SECRET"
        default: ""
        }
    }
}
