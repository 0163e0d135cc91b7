namespace ManifestDsl;

/// <summary>Sends a copy of the requests to another service, whose answers nobody sees.</summary>
/// <param name="Backend">The service, <c>requestMirror.backendRef</c>.</param>
public sealed record MirrorFilter([property: KubernetesField("requestMirror.backendRef")] RouteBackend Backend) : RouteFilter;
