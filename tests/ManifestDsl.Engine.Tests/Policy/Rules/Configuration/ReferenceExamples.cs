namespace ManifestDsl.Engine.Tests.Policy.Rules.Configuration;

internal abstract class ReferenceExamples(string id) : SetRuleExamples(id)
{
    protected static string ConfigMap(string data = "{level: info}", string name = "settings") => Manifest.Text("v1", "ConfigMap", $"data: {data}", $"name: {name}, namespace: demo");

    protected static string Env(string source) => Deployment(pod: $"containers: [{{name: shop, env: [{{name: A, valueFrom: {{{source}}}}}]}}]");

    protected static string Key(string key, string more = "") => $"configMapKeyRef: {{name: settings, key: {key}{more}}}";
}

internal sealed class ServiceAccountExistsExamples() : ReferenceExamples("MDSL6020")
{
    public override IEnumerable<SetRuleExample> All =>
    [
        Passes("declared", Deployment(pod: "serviceAccountName: shop"), "{apiVersion: v1, kind: ServiceAccount, metadata: {name: shop, namespace: demo}}"),
        Passes("default", Deployment(pod: "serviceAccountName: default")),
        Passes("none", Deployment()),
        Fails("not declared", "Deployment 'demo/shop' runs as service account 'shop', which is not declared: declare it, or correct the name", Deployment(pod: "serviceAccountName: shop")),
        CannotBeKnown("unknown", Deployment(pod: "serviceAccountName: UNKNOWN")),
        CannotBeKnown("a namespace unknown", Deployment(pod: "serviceAccountName: shop"), "{apiVersion: v1, kind: ServiceAccount, metadata: {name: shop, namespace: UNKNOWN}}"),
    ];
}

internal sealed class MissingKeyExamples() : ReferenceExamples("MDSL6021")
{
    private const string Message = "Deployment 'demo/shop' asks for key 'color' of ConfigMap 'demo/settings', which has 'level': use one of its keys, or add this one";

    public override IEnumerable<SetRuleExample> All =>
    [
        Passes("there", Env(Key("level")), ConfigMap()),
        Passes("optional", Env(Key("color", ", optional: true")), ConfigMap()),
        Passes("a ConfigMap of others", Env(Key("color"))),
        Passes("filled by others", Env(Key("color")), ConfigMap("{}")),
        Fails("in a variable", Message, Env(Key("color")), ConfigMap()),
        Fails("in a volume", Message, Deployment(pod: "volumes: [{name: a, configMap: {name: settings, items: [{key: color, path: a}]}}]"), ConfigMap()),
        Fails("in a projected volume", Message, Deployment(pod: "volumes: [{name: a, projected: {sources: [{configMap: {name: settings, items: [{key: color, path: a}]}}]}}]"), ConfigMap()),
        Fails(
            "of a Secret",
            "Deployment 'demo/shop' asks for key 'color' of Secret 'demo/db', which has 'password': use one of its keys, or add this one",
            Env("secretKeyRef: {name: db, key: color}"),
            Manifest.Text("v1", "Secret", "stringData: {password: ''}", "name: db, namespace: demo")),
        CannotBeKnown("data unknown", Env(Key("color")), ConfigMap("UNKNOWN")),
        CannotBeKnown("the key unknown", Env(Key("UNKNOWN")), ConfigMap()),
    ];
}

internal sealed class MissingDataExamples() : ReferenceExamples("MDSL6022")
{
    public override IEnumerable<SetRuleExample> All =>
    [
        Passes("declared", Env(Key("level")), ConfigMap()),
        Passes("in every namespace", Deployment(pod: "volumes: [{name: a, configMap: {name: kube-root-ca.crt}}]")),
        Passes("optional", Deployment(pod: "volumes: [{name: a, secret: {secretName: db, optional: true}}]")),
        Fails("a variable", "Deployment 'demo/shop' needs ConfigMap 'settings', which is not declared: declare it, correct the name, or set optional", Env(Key("level"))),
        Fails(
            "all variables",
            "Deployment 'demo/shop' needs Secret 'db', which is not declared: declare it, correct the name, or set optional",
            Deployment(pod: "containers: [{name: shop, envFrom: [{secretRef: {name: db}}]}]"),
            ConfigMap()),
        CannotBeKnown("a name unknown", Env(Key("level")), ConfigMap(name: "UNKNOWN")),
        CannotBeKnown("optional unknown", Env(Key("level", ", optional: UNKNOWN"))),
    ];
}

internal sealed class MissingClaimExamples() : ReferenceExamples("MDSL6023")
{
    private static readonly string Mounting = Deployment(pod: "volumes: [{name: a, persistentVolumeClaim: {claimName: data}}]");

    public override IEnumerable<SetRuleExample> All =>
    [
        Passes("declared", Mounting, "{apiVersion: v1, kind: PersistentVolumeClaim, metadata: {name: data, namespace: demo}}"),
        Fails("not declared", "Deployment 'demo/shop' mounts PersistentVolumeClaim 'data', which is not declared: declare it, or correct the name", Mounting),
        CannotBeKnown("unknown", Deployment(pod: "volumes: [{name: a, persistentVolumeClaim: {claimName: UNKNOWN}}]")),
    ];
}

internal sealed class MissingNamespaceExamples() : ReferenceExamples("MDSL6024")
{
    public override IEnumerable<SetRuleExample> All =>
    [
        Passes("declared", ConfigMap(), "{apiVersion: v1, kind: Namespace, metadata: {name: demo}}"),
        Passes("no namespaces in the set", ConfigMap()),
        Fails("another", "ConfigMap 'demo/settings' is in namespace 'demo', which is not declared: declare it, or correct the name", ConfigMap(), ConfigMap(name: "b"), "{apiVersion: v1, kind: Namespace, metadata: {name: shop}}"),
        CannotBeKnown("unknown", ConfigMap(), "{apiVersion: v1, kind: Namespace, metadata: {name: UNKNOWN}}"),
    ];
}
