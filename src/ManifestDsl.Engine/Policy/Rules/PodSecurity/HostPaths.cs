namespace ManifestDsl.Engine.Policy.Rules.PodSecurity;

/// <summary>What a path of the node gives to those who have it.</summary>
internal enum HostPathKind
{
    /// <summary>Nothing that we know to be dangerous.</summary>
    Other,

    /// <summary>The socket of a container runtime, or a directory with it.</summary>
    RuntimeSocket,

    /// <summary>Credentials of a cloud or of the cluster.</summary>
    Credentials,

    /// <summary>A directory with which the node can be changed or read as a whole.</summary>
    Sensitive,
}

/// <summary>Tells the paths of a node apart.</summary>
internal static class HostPaths
{
    private static readonly string[] Sockets =
    [
        "/docker.sock", "/containerd.sock", "/crio.sock", "/cri-dockerd.sock", "/podman.sock", "/dockershim.sock",
    ];

    private static readonly string[] SocketDirectories =
    [
        "/run/docker", "/run/containerd", "/run/crio", "/run/podman", "/run/k3s/containerd",
    ];

    /// <summary>Ends of paths, in the home of whichever user.</summary>
    private static readonly string[] Credentials =
    [
        "/.aws", "/.azure", "/.kube", "/.docker", "/.config/gcloud", "/.oci", "/etc/kubernetes/azure.json", "/etc/kubernetes/cloud.conf", "/etc/kubernetes/admin.conf",
    ];

    private static readonly string[] SensitiveAlone =
    [
        "/", "/bin", "/boot", "/dev", "/etc", "/home", "/lib", "/lib64", "/proc", "/run", "/sbin", "/sys", "/usr", "/var", "/var/lib", "/var/lib/kubelet", "/var/lib/kubelet/pods", "/var/lib/kubelet/pki",
    ];

    /// <summary>With all that is in them.</summary>
    private static readonly string[] SensitiveTrees =
    [
        "/etc/kubernetes", "/etc/cni", "/root", "/var/lib/containerd", "/var/lib/docker", "/var/lib/etcd",
    ];

    /// <summary>The kind of a path, as it is written in a hostPath volume.</summary>
    public static HostPathKind KindOf(string path)
    {
        var clean = Normalize(path);
        if (IsSocket(clean))
        {
            return HostPathKind.RuntimeSocket;
        }

        foreach (var end in Credentials)
        {
            if (clean.EndsWith(end, StringComparison.Ordinal) || clean.IndexOf(end + "/", StringComparison.Ordinal) >= 0)
            {
                return HostPathKind.Credentials;
            }
        }

        foreach (var tree in SensitiveTrees)
        {
            if (IsIn(clean, tree))
            {
                return HostPathKind.Sensitive;
            }
        }

        return Array.IndexOf(SensitiveAlone, clean) >= 0 ? HostPathKind.Sensitive : HostPathKind.Other;
    }

    private static bool IsSocket(string path)
    {
        foreach (var socket in Sockets)
        {
            if (path.EndsWith(socket, StringComparison.Ordinal))
            {
                return true;
            }
        }

        foreach (var directory in SocketDirectories)
        {
            if (path == directory)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsIn(string path, string tree) =>
        path.StartsWith(tree, StringComparison.Ordinal) && (path.Length == tree.Length || path[tree.Length] == '/');

    /// <summary>Without doubled and final slashes, and /var/run by its other name, /run.</summary>
    private static string Normalize(string path)
    {
        while (path.IndexOf("//", StringComparison.Ordinal) >= 0)
        {
            path = path.Replace("//", "/");
        }

        path = path.Length > 1 && path[path.Length - 1] == '/' ? path.Substring(0, path.Length - 1) : path;
        return IsIn(path, "/var/run") ? path.Substring("/var".Length) : path;
    }
}
