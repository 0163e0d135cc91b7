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

internal sealed class SecretInMetadataExamples() : RuleExamples("MDSL6018")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("none", Metadata("labels: {app: shop}")),
        Passes("the name of a Secret", Metadata("annotations: {nginx.ingress.kubernetes.io/auth-secret: basic-auth}")),
        Fails("a URL with a password", Metadata("annotations: {acme.example/db: 'postgres://shop:hunter2@db/shop'}")),
        Fails("of the pods", Manifest.Of(Manifest.Text(
            "apps/v1", "Deployment", "spec: {template: {metadata: {annotations: {acme.example/api-key: a1b2c3d4e5}}, spec: {containers: []}}}"))),
        CannotBeKnown("a value unknown", Metadata("annotations: {acme.example/db: UNKNOWN}")),
        CannotBeKnown("annotations unknown", Metadata("annotations: UNKNOWN")),
    ];

    private static KubernetesObject Metadata(string metadata) => Manifest.Of(Manifest.Text("v1", "Service", "spec: {}", "name: shop, " + metadata));
}

internal sealed class SecretInCustomResourceExamples() : RuleExamples("MDSL6019")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("a reference", Of("helm.toolkit.fluxcd.io/v2", "HelmRelease", "values: {auth: {existingSecret: shop-db}}")),
        Passes("an encrypted Secret", Of("bitnami.com/v1alpha1", "SealedSecret", "encryptedData: {password: AgBy3i4OJSWK+PiTySYZZA9rO43cGDEq}")),
        Fails("a value", Of("helm.toolkit.fluxcd.io/v2", "HelmRelease", "values: {auth: {password: hunter2}}")),
        Fails("in a list", Of("acme.example/v1", "Pipeline", "steps: [{run: 'curl https://shop:hunter2@example.org'}]")),
        Fails("a URL in a sealed one", Of("bitnami.com/v1alpha1", "SealedSecret", "template: {data: {url: 'postgres://shop:hunter2@db/shop'}}")),
        CannotBeKnown("a value unknown", Of("helm.toolkit.fluxcd.io/v2", "HelmRelease", "values: {auth: {password: UNKNOWN}}")),
        DoesNotApply("a kind of Kubernetes", Manifest.Of(Manifest.Text("v1", "Service", "spec: {externalName: example.org}"))),
    ];

    private static KubernetesObject Of(string apiVersion, string kind, string spec) => Manifest.Of(Manifest.Text(apiVersion, kind, $"spec: {{{spec}}}"));
}
