using System.Collections.Concurrent;
using ManifestDsl.Engine.Policy;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Analyzers;

/// <summary>
/// Tells the rules that nobody has turned on. The compiler would drop their diagnostics; making them is what costs: opinions find something in every workload.
/// </summary>
internal sealed class RuleSwitches(CompilationOptions options)
{
    private readonly ConcurrentDictionary<SyntaxTree, HashSet<string>> _turnedOn = new();

    /// <summary>True for what is on by default, whatever the project says: the compiler sees to that.</summary>
    public bool IsOn(RuleMetadata rule, SyntaxTree tree) => rule.IsEnabledByDefault || _turnedOn.GetOrAdd(tree, TurnedOn).Contains(rule.Id);

    /// <summary>The same for a file that is no C#: only what holds for the whole project counts.</summary>
    public bool IsOn(RuleMetadata rule) => rule.IsEnabledByDefault || IsTurnedOn(rule.Id, null);

    private HashSet<string> TurnedOn(SyntaxTree tree)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var descriptor in Descriptors.All)
        {
            if (!descriptor.IsEnabledByDefault && IsTurnedOn(descriptor.Id, tree))
            {
                ids.Add(descriptor.Id);
            }
        }

        return ids;
    }

    private bool IsTurnedOn(string id, SyntaxTree? tree)
    {
        if (options.SpecificDiagnosticOptions.TryGetValue(id, out var specific) && IsReported(specific))
        {
            return true;
        }

        return options.SyntaxTreeOptionsProvider is { } provider
            && ((tree is not null && provider.TryGetDiagnosticValue(tree, id, CancellationToken.None, out var own) && IsReported(own))
                || (provider.TryGetGlobalDiagnosticValue(id, CancellationToken.None, out var everywhere) && IsReported(everywhere)));
    }

    private static bool IsReported(ReportDiagnostic value) => value is not (ReportDiagnostic.Suppress or ReportDiagnostic.Default);
}
