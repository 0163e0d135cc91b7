using System.Collections.Immutable;
using ManifestDsl.Engine.Policy;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Analyzers;

/// <summary>Diagnostic descriptors, made from the catalog of rules.</summary>
internal static class Descriptors
{
    private static readonly Dictionary<string, DiagnosticDescriptor> ById =
        RuleCatalog.Metadata.ToDictionary(static rule => rule.Id, Create, StringComparer.Ordinal);

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [.. RuleCatalog.Metadata.Select(static rule => ById[rule.Id])];

    public static DiagnosticDescriptor Of(RuleMetadata rule) => ById[rule.Id];

    /// <summary>The engine writes whole messages: they name the object and container, what is wrong and what to write.</summary>
    private static DiagnosticDescriptor Create(RuleMetadata rule) => new(
        rule.Id,
        rule.Title,
        "{0}",
        rule.Category,
        rule.Severity switch
        {
            RuleSeverity.Error => DiagnosticSeverity.Error,
            RuleSeverity.Warning => DiagnosticSeverity.Warning,
            _ => DiagnosticSeverity.Info,
        },
        rule.IsEnabledByDefault,
        rule.Description,
        rule.HelpLink);
}
