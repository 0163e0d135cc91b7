namespace ManifestDsl;

/// <summary>A question that the node asks a container again and again. An API field named here is one of the probe.</summary>
public abstract record Probe
{
    /// <summary>
    /// Seconds from the start of the container to the first question, <c>initialDelaySeconds</c>. Default: 0.
    /// </summary>
    [KubernetesField("initialDelaySeconds")]
    public int? InitialDelaySeconds { get; init; }

    /// <summary>Seconds between questions, <c>periodSeconds</c>. Default: 10.</summary>
    [KubernetesField("periodSeconds")]
    public int? PeriodSeconds { get; init; }

    /// <summary>Seconds to wait for the answer, <c>timeoutSeconds</c>. Default: 1.</summary>
    [KubernetesField("timeoutSeconds")]
    public int? TimeoutSeconds { get; init; }

    /// <summary>
    /// Good answers in a row that end a failure, <c>successThreshold</c>. Default: 1, the only valid value for liveness
    /// and startup.
    /// </summary>
    [KubernetesField("successThreshold")]
    public int? SuccessThreshold { get; init; }

    /// <summary>Bad answers in a row that make a failure, <c>failureThreshold</c>. Default: 3.</summary>
    [KubernetesField("failureThreshold")]
    public int? FailureThreshold { get; init; }

    /// <summary>
    /// Seconds between the request to end and the kill when this probe fails, <c>terminationGracePeriodSeconds</c>; not
    /// valid for readiness. Default: that of the pod.
    /// </summary>
    [KubernetesField("terminationGracePeriodSeconds")]
    public long? TerminationGracePeriodSeconds { get; init; }

    /// <summary>An HTTP GET request; every status from 200 to 399 is good.</summary>
    /// <param name="path">Path of the request, for example <c>/live</c>.</param>
    /// <param name="port">Number or name of the port.</param>
    public static HttpProbe Http(string path, PortReference port) => new(path, port);

    /// <summary>A TCP connection; good when it opens.</summary>
    /// <param name="port">Number or name of the port.</param>
    public static TcpProbe Tcp(PortReference port) => new(port);

    /// <summary>A command inside the container; good when its exit code is 0.</summary>
    /// <param name="command">The program and its arguments; no shell is involved.</param>
    public static ExecProbe Exec(IReadOnlyList<string> command) => new(command);

    /// <summary>A call of the gRPC health protocol.</summary>
    /// <param name="port">Number of the port.</param>
    /// <param name="service">The service that is asked about. Default: the server as a whole.</param>
    public static GrpcProbe Grpc(int port, string? service = null) => new(port) { Service = service };
}
