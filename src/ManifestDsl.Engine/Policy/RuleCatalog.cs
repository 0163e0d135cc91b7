using System.Collections.Immutable;
using ManifestDsl.Engine.Dockerfiles.Rules;
using ManifestDsl.Engine.Policy.Rules;
using ManifestDsl.Engine.Validation;

namespace ManifestDsl.Engine.Policy;

/// <summary>All there is to report. A new policy rule is one file in Rules/ and one line in the list of its area.</summary>
public static class RuleCatalog
{
    /// <summary>The policy rules about one object, ordered by id.</summary>
    public static readonly ImmutableArray<PolicyRule> Rules =
    [
        .. PodSecurityRules.All,
        .. ImageRules.All,
        .. ReliabilityRules.All,
        .. AccessRules.All,
        .. NetworkRules.All,
        .. ConfigurationRules.All,
        .. ApiVersionRules.All,
    ];

    /// <summary>The policy rules about several objects, ordered by id.</summary>
    public static readonly ImmutableArray<SetRule> SetRules = CrossObjectRules.All;

    /// <summary>Every diagnostic, ordered by id: of declarations, of the policy rules, of validation.</summary>
    public static ImmutableArray<RuleMetadata> Metadata =>
    [
        .. DeclarationRules.All,
        .. Rules.Select(static rule => rule.Metadata)
            .Concat(SetRules.Select(static rule => rule.Metadata))
            .Concat(DockerfileRules.All.Select(static rule => rule.Metadata))
            .Concat(ScanRules.OutsideObjects)
            .Concat(ValidationRules.All)
            .OrderBy(static rule => rule.Id, StringComparer.Ordinal),
    ];
}
