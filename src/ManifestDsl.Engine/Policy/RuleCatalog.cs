using System.Collections.Immutable;
using ManifestDsl.Engine.Policy.Rules;

namespace ManifestDsl.Engine.Policy;

/// <summary>All policy rules. A new rule is one file in Rules/ and one line here.</summary>
public static class RuleCatalog
{
    /// <summary>The rules, ordered by id.</summary>
    public static readonly ImmutableArray<PolicyRule> Rules =
    [
        new RunAsNonRootRule(),
        new ReadOnlyRootFilesystemRule(),
        new PrivilegedRule(),
    ];
}
