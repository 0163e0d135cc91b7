using ManifestDsl;

namespace Acme.Components;

/// <summary>What every web service of Acme is made of. Internal: each project that compiles it in has its own.</summary>
/// <param name="Name">Name of the service and of all its objects.</param>
/// <param name="Team">The team that is called when it fails.</param>
internal sealed record WebService(string Name, string Team)
{
    private const int HttpPort = 8080;

    /// <summary>How many pods there are.</summary>
    public int Replicas { get; init; } = 2;

    /// <summary>Size of each pod.</summary>
    public Size Size { get; init; } = Size.Small;

    /// <summary>Environment variables beside those that every service has.</summary>
    public Dictionary<string, Env> Env { get; init; } = [];

    /// <summary>Containers that run beside the service.</summary>
    public IReadOnlyList<Container> Sidecars { get; init; } = [];

    /// <summary>The pods, with the image that the build names: <c>-p:ImageTag=1.4.2</c>.</summary>
    public Deployment Deployment => new(Name)
    {
        Labels = new() { ["acme.example/team"] = Team },
        Replicas = Replicas,
        Containers =
        [
            new(Name, $"registry.acme.example/{Name}:{Build.Property("ImageTag", "0.0.0")}")
            {
                User = 10001,
                Ports = [new("http", HttpPort)],
                Env = Variables(),
                Resources = Size.ToResources(),
                Liveness = Probe.Http("/live", "http"),
                Readiness = Probe.Http("/ready", "http"),
                WritablePaths = ["/tmp"],
            },
            .. Sidecars,
        ],
    };

    /// <summary>The way to the pods.</summary>
    public Service Service => new(Name) { For = Deployment, Ports = [new("http", 80)] };

    private Dictionary<string, Env> Variables()
    {
        var variables = new Dictionary<string, Env> { ["SERVICE_NAME"] = Name, ["HTTP_PORT"] = $"{HttpPort}" };
        foreach (var (name, value) in Env)
        {
            variables[name] = value;
        }

        return variables;
    }
}
