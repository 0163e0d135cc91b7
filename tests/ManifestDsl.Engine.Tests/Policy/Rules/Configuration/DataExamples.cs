using ManifestDsl.Engine.Model;
using static ManifestDsl.Engine.Tests.Policy.RuleExample;

namespace ManifestDsl.Engine.Tests.Policy.Rules.Configuration;

internal abstract class DataExamples(string id) : RuleExamples(id)
{
    protected static KubernetesObject ConfigMap(string data) => Manifest.Of(Manifest.Text("v1", "ConfigMap", $"data: {data}"));

    protected static KubernetesObject Secret(string fields) => Manifest.Of(Manifest.Text("v1", "Secret", fields));
}

internal sealed class SecretInConfigMapExamples() : DataExamples("MDSL6001")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("settings", ConfigMap("{LOG_LEVEL: info, TOKEN_TTL: '3600', PASSWORD_FILE: /run/secrets/db}")),
        Passes("nothing", ConfigMap("{}")),
        Passes("a placeholder", ConfigMap("{DB_PASSWORD: '${DB_PASSWORD}'}")),
        Fails("a password", ConfigMap("{DB_PASSWORD: hunter2}")),
        Fails("a key in a file", ConfigMap("{server.key: \"-----BEGIN RSA PRIVATE KEY-----\\nabc\"}")),
        Fails("a URL", ConfigMap("{DATABASE: 'postgres://shop:hunter2@db/shop'}")),
        CannotBeKnown("a value unknown", ConfigMap("{DB_PASSWORD: UNKNOWN}")),
        CannotBeKnown("data unknown", ConfigMap("UNKNOWN")),
    ];
}

internal sealed class PersonalDataExamples() : DataExamples("MDSL6002")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("settings", ConfigMap("{USER_INTERFACE_LANGUAGE: '', GREETING: 'mail@ us'}")),
        Fails("a name of a user", ConfigMap("{db.username: anna}")),
        Fails("an address", ConfigMap("{ALERTS: anna@example.org}")),
        CannotBeKnown("unknown", ConfigMap("{EMAIL: UNKNOWN}")),
    ];
}

internal sealed class SecretDataExamples() : DataExamples("MDSL6003")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("no data", Secret("type: Opaque")),
        Passes("to be filled", Secret("stringData: {password: ''}")),
        Passes("a certificate", Secret("data: {ca.crt: Zm9v}")),
        Fails("text", Secret("stringData: {password: hunter2}")),
        Fails("bytes", Secret("data: {password: aHVudGVyMg==}")),
        CannotBeKnown("unknown", Secret("stringData: {password: UNKNOWN}")),
        CannotBeKnown("data unknown", Secret("data: UNKNOWN")),
    ];
}

internal sealed class TokenSecretExamples() : DataExamples("MDSL6004")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("unset", Secret("data: {}")),
        Passes("another", Secret("type: kubernetes.io/tls")),
        Fails("a token", Secret("type: kubernetes.io/service-account-token")),
        CannotBeKnown("unknown", Secret("type: UNKNOWN")),
    ];
}
