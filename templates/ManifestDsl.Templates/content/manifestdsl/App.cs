using ManifestDsl;

/// <summary>
/// What runs in the namespace app-namespace. Each static member whose type is a Kubernetes object is a declaration; `dotnet build` writes its YAML.
/// </summary>
[Manifests(Namespace = "app-namespace")]
public static partial class App
{
    // The namespace refuses pods that do not meet the Pod Security Standards. Everything below does, without more code.
    public static Namespace Home => new("app-namespace") { Enforce = PodSecurityLevel.Restricted };

    // Labels, selector, service account and security contexts are not written here: hover over App.Yaml.Web, or look into the YAML.
    public static Deployment Web => new("app-name")
    {
        Replicas = 2,
        Containers =
        [
            new("app-name", "app-image")
            {
                // A user of the image that is not root. 1654 is the user "app" of .NET images.
                User = 1654,
                Ports = [new("http", 8080)],
                Resources = new() { Cpu = "100m", Memory = "128Mi", MemoryLimit = "256Mi" },
                Liveness = Probe.Http("/healthz", "http"),
                Readiness = Probe.Http("/healthz", "http"),

                // The root file system is read-only. Name the folders that the program writes to.
                WritablePaths = ["/tmp"],
            },
        ],
    };

    // A reference is an object, not a text: selector and target port follow from Web, and a port that Web lacks is an error here.
    public static Service WebService => new("app-name") { For = Web, Ports = [new("http", 80)] };

    // What a type lacks: every KubernetesClient model is a declaration too, and DSL types take Overrides and Patches.
}
