using System.Collections.Immutable;
using ManifestDsl.Engine.Policy.Rules;
using ManifestDsl.Engine.Validation;

namespace ManifestDsl.Engine.Policy;

/// <summary>All there is to report. A new policy rule is one file in Rules/ and one line here.</summary>
public static class RuleCatalog
{
    /// <summary>The policy rules, ordered by id.</summary>
    public static readonly ImmutableArray<PolicyRule> Rules =
    [
        new RunAsNonRootRule(),
        new ReadOnlyRootFilesystemRule(),
        new PrivilegedRule(),
    ];

    /// <summary>Every diagnostic, ordered by id: of declarations, of the policy rules, of validation.</summary>
    public static ImmutableArray<RuleMetadata> Metadata =>
    [
        .. DeclarationRules.All,
        .. Rules.Select(rule => rule.Metadata),
        .. ValidationRules.All,
    ];
}
