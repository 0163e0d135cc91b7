using System.Collections.Immutable;
using ManifestDsl.Engine.Dockerfiles.Rules;
using ManifestDsl.Engine.Policy;
using ManifestDsl.Engine.Policy.Rules;
using ManifestDsl.Engine.Validation;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Testing;

/// <summary>Which rules a test is about: its code need not please the others.</summary>
public static class Focus
{
    private static readonly string[] Core = ["MDSL1001", "MDSL1002", "MDSL1003"];

    // About one value each, so that code which leaves much out has no findings.
    private static readonly string[] Always = ["MDSL7001", "MDSL7002", "MDSL7003"];

    /// <summary>The rules that tests of the machinery use: those of declarations, names, ports and quantities, and three policy rules.</summary>
    public static ImmutableDictionary<string, ReportDiagnostic> OnCore => On(Core);

    /// <summary>All rules that are on by default. The verifier turns on the others too, unless it is told not to.</summary>
    public static ImmutableDictionary<string, ReportDiagnostic> OnDefaults =>
        On([.. RuleCatalog.Metadata.Where(static rule => rule.IsEnabledByDefault).Select(static rule => rule.Id)]);

    /// <summary>These rules, also when they are off by default, and those of declarations, names, ports and quantities.</summary>
    public static ImmutableDictionary<string, ReportDiagnostic> On(params string[] ids)
    {
        var options = ImmutableDictionary.CreateBuilder<string, ReportDiagnostic>();
        var rules = RuleCatalog.Rules.Select(static rule => rule.Metadata)
            .Concat(RuleCatalog.SetRules.Select(static rule => rule.Metadata))
            .Concat(DockerfileRules.All.Select(static rule => rule.Metadata))
            .Concat([ScanRules.UnusedReport, ScanRules.Misconfiguration])
            .Concat(ValidationRules.All);
        foreach (var rule in rules)
        {
            if (!ids.Contains(rule.Id) && !Always.Contains(rule.Id))
            {
                options.Add(rule.Id, ReportDiagnostic.Suppress);
            }
            else if (!rule.IsEnabledByDefault)
            {
                options.Add(rule.Id, ReportDiagnostic.Warn);
            }
        }

        return options.ToImmutable();
    }
}
