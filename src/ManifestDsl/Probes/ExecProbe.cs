namespace ManifestDsl;

/// <summary>A probe by command.</summary>
/// <param name="Command">The program and its arguments, <c>exec.command</c>.</param>
public sealed record ExecProbe([property: KubernetesField("exec.command")] IReadOnlyList<string> Command) : Probe;
