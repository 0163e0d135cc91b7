using k8s.Models;
using ManifestDsl;

// Models of KubernetesClient, as they were brought along: what they do not say is reported too.
[Manifests(Namespace = "legacy")]
public static partial class Legacy
{
    private static Dictionary<string, string> Labels => new() { ["app"] = "api" };

    public static V1Deployment Api => new()
    {
        Metadata = new() { Name = "api" },
        Spec = new()
        {
            Selector = new() { MatchLabels = Labels },
            Template = new()
            {
                Metadata = new() { Labels = Labels },
                Spec = new()
                {
                    InitContainers =
                    [
                        new() { Name = "wait", Image = "busybox:1.37" },
                    ],
                    Containers =
                    [
                        new()
                        {
                            Name = "api",
                            Image = "legacy/api:2.0",
                            Ports = [new() { ContainerPort = 8080 }],
                        },
                        new V1Container
                        {
                            Name = "log-shipper",
                            Image = "fluent/fluent-bit:4.1.1",
                            SecurityContext = new V1SecurityContext { RunAsUser = 1000 } // as in the image
                        }
                    ],
                },
            },
        },
    };

    public static V1Pod Debugger => new()
    {
        Metadata = new() { Name = "debugger" },
        Spec = new()
        {
            SecurityContext = new() { RunAsNonRoot = false },
            Containers =
            [
                new()
                {
                    Name = "shell",
                    Image = "busybox:1.37",
                    SecurityContext = new()
                    {
                        Privileged = true,
                        ReadOnlyRootFilesystem = false,
                    },
                },
            ],
        },
    };

    public static V1CronJob Backup => new()
    {
        Metadata = new() { Name = "backup" },
        Spec = new()
        {
            Schedule = "30 2 * * *",
            JobTemplate = new()
            {
                Spec = new()
                {
                    Template = new()
                    {
                        Spec = new()
                        {
                            RestartPolicy = "OnFailure",
                            Containers = [new() { Name = "backup", Image = "legacy/backup:2.0", SecurityContext = null }],
                        },
                    },
                },
            },
        },
    };

    public static V1DaemonSet NodeAgent => new()
    {
        Metadata = new() { Name = "node-agent" },
        Spec = new()
        {
            Selector = new() { MatchLabels = new Dictionary<string, string> { ["app"] = "node-agent" } },
            Template = new()
            {
                Metadata = new() { Labels = new Dictionary<string, string> { ["app"] = "node-agent" } },
                Spec = new()
                {
                    SecurityContext = new() { RunAsNonRoot = true },
                    Containers = [new V1Container() { Name = "agent", Image = "legacy/agent:2.0", SecurityContext = Agent }],
                },
            },
        },
    };

    private static V1SecurityContext Agent => new() { Privileged = true };
}
