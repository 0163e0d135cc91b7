namespace ManifestDsl;

/// <summary>A command inside the container.</summary>
/// <param name="Command">The program and its arguments, <c>exec.command</c>.</param>
public sealed record ExecHook([property: KubernetesField("exec.command")] IReadOnlyList<string> Command) : Hook;
