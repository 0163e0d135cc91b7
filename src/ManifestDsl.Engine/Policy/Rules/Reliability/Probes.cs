using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.Reliability;

/// <summary>What the rules about probes share.</summary>
internal static class Probes
{
    /// <summary>The fields of a container that hold probes.</summary>
    public static readonly string[] Fields = ["livenessProbe", "readinessProbe", "startupProbe"];

    /// <summary>The fields of <c>lifecycle</c> that hold hooks.</summary>
    public static readonly string[] Hooks = ["postStart", "preStop"];

    /// <summary>The fields of a probe that say what it does; a probe has exactly one of them.</summary>
    public static readonly string[] Handlers = ["exec", "httpGet", "tcpSocket", "grpc"];

    /// <summary>What a message calls the probe or hook: <c>liveness probe</c>.</summary>
    public static string TitleOf(string field) => field switch
    {
        "livenessProbe" => "liveness probe",
        "readinessProbe" => "readiness probe",
        "postStart" or "preStop" => field + " hook",
        _ => "startup probe",
    };

    /// <summary>The port that a probe or hook asks: a number, a name, an unknown, or null for one without a port.</summary>
    public static ManifestNode? PortOf(MapNode probe) => probe.Read("httpGet", "port") ?? probe.Read("tcpSocket", "port") ?? probe.Read("grpc", "port");
}
