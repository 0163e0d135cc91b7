using System.Collections.Immutable;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Validation;

/// <summary>What validation can find, as data.</summary>
public static class ValidationRules
{
    /// <summary>MDSL7001.</summary>
    public static readonly RuleMetadata Name = new(
        "MDSL7001",
        "Names must have the form that the API server accepts",
        RuleCategories.ApiValidity,
        RuleSeverity.Error,
        "The API server refuses objects without a name, and names that are not DNS names of the form that the field demands.");

    /// <summary>MDSL7002.</summary>
    public static readonly RuleMetadata Port = new(
        "MDSL7002",
        "Ports must be from 1 to 65535",
        RuleCategories.ApiValidity,
        RuleSeverity.Error,
        "The API server refuses port numbers outside this range.");

    /// <summary>MDSL7003.</summary>
    public static readonly RuleMetadata Quantity = new(
        "MDSL7003",
        "Quantities must parse",
        RuleCategories.ApiValidity,
        RuleSeverity.Error,
        "The API server refuses amounts of CPU, memory and storage that are not a number with one of its units.");

    /// <summary>All of them, ordered by id.</summary>
    public static readonly ImmutableArray<RuleMetadata> All = [Name, Port, Quantity];
}
