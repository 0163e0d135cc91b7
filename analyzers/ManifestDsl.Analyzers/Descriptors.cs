using System.Collections.Immutable;
using ManifestDsl.Engine.Policy;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Analyzers;

/// <summary>Diagnostic descriptors, made from the catalog of rules.</summary>
internal static class Descriptors
{
    private static readonly Dictionary<string, DiagnosticDescriptor> ById =
        RuleCatalog.Metadata.ToDictionary(static rule => rule.Id, static rule => Create(rule, SeverityOf(rule.Severity), rule.IsEnabledByDefault), StringComparer.Ordinal);

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [.. RuleCatalog.Metadata.Select(static rule => ById[rule.Id])];

    public static DiagnosticDescriptor Of(RuleMetadata rule) => ById[rule.Id];

    /// <summary>
    /// The rule as an error that no option and no pragma changes. It is not among the supported ones, which hold each id once; the compiler goes by the id.
    /// </summary>
    public static DiagnosticDescriptor NonWaivable(RuleMetadata rule) => Create(rule, DiagnosticSeverity.Error, isEnabled: true, WellKnownDiagnosticTags.NotConfigurable);

    /// <summary>The engine writes whole messages: they name the object and container, what is wrong and what to write.</summary>
    private static DiagnosticDescriptor Create(RuleMetadata rule, DiagnosticSeverity severity, bool isEnabled, params string[] tags) => new(
        rule.Id,
        rule.Title,
        "{0}",
        rule.Category,
        severity,
        isEnabled,
        rule.Description,
        rule.HelpLink,
        [.. tags, .. RuleTags.Of(rule)]);

    /// <summary>The severity as the compiler calls it.</summary>
    public static DiagnosticSeverity SeverityOf(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => DiagnosticSeverity.Error,
        RuleSeverity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };
}
