namespace ManifestDsl;

/// <summary>What the node does when a container has started or is about to be stopped. An API field named here is one of the hook.</summary>
public abstract record Hook
{
    /// <summary>A command inside the container.</summary>
    /// <param name="command">The program and its arguments; no shell is involved.</param>
    public static ExecHook Exec(IReadOnlyList<string> command) => new(command);

    /// <summary>An HTTP GET request to the container.</summary>
    /// <param name="path">Path of the request, for example <c>/drain</c>.</param>
    /// <param name="port">Number or name of the port.</param>
    public static HttpHook Http(string path, PortReference port) => new(path, port);

    /// <summary>A pause; needs nothing inside the container.</summary>
    /// <param name="seconds">How long, in seconds.</param>
    public static SleepHook Sleep(long seconds) => new(seconds);
}
