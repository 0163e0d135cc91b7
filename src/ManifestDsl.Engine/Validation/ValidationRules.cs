using System.Collections.Immutable;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Validation;

/// <summary>What validation can find, as data.</summary>
public static class ValidationRules
{
    /// <summary>MDSL7001.</summary>
    public static readonly RuleMetadata Name = Rule(
        "MDSL7001",
        "Names must have the form that the API server accepts",
        "The API server refuses objects without a name, and names that are not DNS names of the form that the field demands.");

    /// <summary>MDSL7002.</summary>
    public static readonly RuleMetadata Port = Rule(
        "MDSL7002", "Ports must be from 1 to 65535", "The API server refuses port numbers outside this range.");

    /// <summary>MDSL7003.</summary>
    public static readonly RuleMetadata Quantity = Rule(
        "MDSL7003",
        "Quantities must parse",
        "The API server refuses amounts of CPU, memory and storage that are not a number with one of its units.");

    /// <summary>MDSL7004.</summary>
    public static readonly RuleMetadata Required = Rule(
        "MDSL7004", "Required fields must be set", "The API server refuses an object that lacks a field which its kind requires.");

    /// <summary>MDSL7005.</summary>
    public static readonly RuleMetadata UnknownField = Rule(
        "MDSL7005", "The API must have the field", "kubectl refuses fields that the kind does not have; without that check the API server drops them silently.");

    /// <summary>MDSL7006.</summary>
    public static readonly RuleMetadata Type = Rule(
        "MDSL7006", "Values must have the type of their field", "The API server refuses a number where the field takes a string, a list where it takes a map, and so on.");

    /// <summary>MDSL7007.</summary>
    public static readonly RuleMetadata Allowed = Rule(
        "MDSL7007", "Values must be among those that the field allows", "The API server refuses other values; case matters.");

    /// <summary>MDSL7008.</summary>
    public static readonly RuleMetadata Number = Rule(
        "MDSL7008", "Numbers must be in the range of their field", "The API server refuses numbers outside the range, such as negative replicas or a file mode above 0777.");

    /// <summary>MDSL7009.</summary>
    public static readonly RuleMetadata Item = Rule(
        "MDSL7009", "Items of a list must have different keys", "The API server and kubectl tell the items apart by their keys: two that share them are refused, or one is lost.");

    /// <summary>MDSL7012.</summary>
    public static readonly RuleMetadata Label = Rule(
        "MDSL7012", "Labels and annotations must have the form that the API server accepts", "The API server refuses keys and values of labels of another form, and annotations of more than 256 KiB.");

    /// <summary>MDSL7013.</summary>
    public static readonly RuleMetadata Address = Rule(
        "MDSL7013", "Addresses must be IP addresses or ranges of them", "The API server refuses what it cannot read as an address: names, leading zeros, ranges without a length.");

    /// <summary>MDSL7014.</summary>
    public static readonly RuleMetadata Schedule = Rule(
        "MDSL7014", "Schedules must be expressions of cron", "The API server refuses schedules and names of time zones that it cannot read.");

    /// <summary>MDSL7015.</summary>
    public static readonly RuleMetadata Path = Rule(
        "MDSL7015", "Paths must have the form that the field demands", "The API server refuses paths that lead out of a volume; a mount path that does not begin at the root is not the one that was meant.");

    /// <summary>MDSL7016.</summary>
    public static readonly RuleMetadata Key = Rule(
        "MDSL7016", "Names of variables and keys of data must have their form", "The API server refuses environment variables, and keys of ConfigMaps and Secrets, with characters that they cannot have.");

    /// <summary>MDSL7017.</summary>
    public static readonly RuleMetadata Choice = Rule(
        "MDSL7017", "Of fields that are a choice one must be set", "The API server refuses, for example, a volume with two sources or none.");

    /// <summary>MDSL7018.</summary>
    public static readonly RuleMetadata Fit = Rule(
        "MDSL7018", "Fields must go together", "The API server refuses fields that need another one which is not set, or exclude one which is.");

    /// <summary>MDSL7019.</summary>
    public static readonly RuleMetadata Length = Rule(
        "MDSL7019", "Names must leave room for what is added to them", "Controllers make names and labels of the object's name: where those become too long, no pods are made.");

    /// <summary>MDSL7020.</summary>
    public static readonly RuleMetadata NegativeQuantity = Rule(
        "MDSL7020", "Quantities must not be negative", "The API server refuses negative amounts of CPU, memory and storage.");

    /// <summary>All of them, ordered by id.</summary>
    public static readonly ImmutableArray<RuleMetadata> All =
    [
        Name, Port, Quantity, Required, UnknownField, Type, Allowed, Number, Item,
        Label, Address, Schedule, Path, Key, Choice, Fit, Length, NegativeQuantity,
    ];

    private static RuleMetadata Rule(string id, string title, string description) =>
        new(id, title, RuleCategories.ApiValidity, RuleSeverity.Error, description);
}
