using System.Collections.Immutable;

namespace ManifestDsl.Engine.PodPolicies.Fixtures;

/// <summary>Kernel parameters for fixtures: real ones, that a cluster knows.</summary>
internal static class SysctlNames
{
    /// <summary>Safe ones, in every version of the standards.</summary>
    public static readonly ImmutableArray<string> Safe =
    [
        "kernel.shm_rmid_forced", "net.ipv4.tcp_syncookies", "net.ipv4.ip_local_port_range", "net.ipv4.ping_group_range", "net.ipv4.ip_unprivileged_port_start",
    ];

    /// <summary>Unsafe ones, which belong to a pod all the same.</summary>
    public static readonly ImmutableArray<string> Unsafe =
    [
        "kernel.msgmax", "net.core.somaxconn", "fs.mqueue.msg_max", "kernel.sem", "kernel.shmmax", "net.ipv4.tcp_max_syn_backlog",
    ];

    public static string ValueOf(string name) => name switch
    {
        "net.ipv4.ip_local_port_range" => "32768 60999",
        "net.ipv4.ping_group_range" => "0 0",
        "net.ipv4.ip_unprivileged_port_start" => "1024",
        "kernel.sem" => "250 32000 32 128",
        "kernel.msgmax" => "65536",
        "kernel.shmmax" => "67108864",
        "fs.mqueue.msg_max" => "64",
        "net.core.somaxconn" or "net.ipv4.tcp_max_syn_backlog" => "1024",
        _ => "1",
    };

    /// <summary>True when a pattern, with <c>*</c> at its end or without, is about a name.</summary>
    public static bool Matches(string pattern, string name) => pattern.EndsWith("*", StringComparison.Ordinal)
        ? name.StartsWith(pattern.Substring(0, pattern.Length - 1), StringComparison.Ordinal)
        : name == pattern;

    /// <summary>Names that a pattern is about: known ones where there are, otherwise one that is made of it.</summary>
    public static IEnumerable<string> Of(string pattern)
    {
        if (!pattern.EndsWith("*", StringComparison.Ordinal))
        {
            return [pattern];
        }

        var known = Safe.AddRange(Unsafe).RemoveAll(name => !Matches(pattern, name));
        return known.IsEmpty ? [pattern.Substring(0, pattern.Length - 1) + "fixture"] : known;
    }
}
