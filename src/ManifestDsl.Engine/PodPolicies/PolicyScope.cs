using System.Collections.Immutable;

namespace ManifestDsl.Engine.PodPolicies;

/// <summary>To what a policy applies: all that is said must hold.</summary>
/// <param name="Namespaces">The namespaces; empty for all.</param>
/// <param name="NamespaceLabels">Labels of the namespaces; empty for any.</param>
/// <param name="PodLabels">Labels of the pods; empty for any.</param>
public sealed record PolicyScope(
    ImmutableArray<string> Namespaces, ImmutableArray<KeyValuePair<string, string>> NamespaceLabels, ImmutableArray<KeyValuePair<string, string>> PodLabels)
{
    /// <summary>All pods.</summary>
    public static readonly PolicyScope Everything = new([], [], []);
}

/// <summary>Whom and what a policy leaves alone: each exempts by itself.</summary>
/// <param name="Namespaces">Namespaces.</param>
/// <param name="Users">Users, with service accounts as the cluster calls them: <c>system:serviceaccount:ops:agent</c>.</param>
/// <param name="Groups">Groups.</param>
/// <param name="RuntimeClasses">Names of RuntimeClasses.</param>
/// <param name="PodLabels">Labels that a pod must have all of; empty exempts none.</param>
public sealed record PolicyExemptions(
    ImmutableArray<string> Namespaces,
    ImmutableArray<string> Users,
    ImmutableArray<string> Groups,
    ImmutableArray<string> RuntimeClasses,
    ImmutableArray<KeyValuePair<string, string>> PodLabels)
{
    /// <summary>Nobody and nothing.</summary>
    public static readonly PolicyExemptions None = new([], [], [], [], []);
}
