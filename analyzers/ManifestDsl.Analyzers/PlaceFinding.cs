using System.Collections.Immutable;
using ManifestDsl.Evaluation;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Analyzers;

/// <summary>What one rule finds at one place, in whatever declarations and environments.</summary>
/// <param name="descriptor">The rule.</param>
/// <param name="severity">How serious it is, where the project says nothing about the rule.</param>
/// <param name="location">The place.</param>
/// <param name="additional">Other places that it is about.</param>
/// <param name="properties">What the code fixes need, and what the error log says.</param>
/// <param name="message">The message of the finding that came first.</param>
internal sealed class PlaceFinding(
    DiagnosticDescriptor descriptor, DiagnosticSeverity severity, Location location, List<Location> additional, ImmutableDictionary<string, string?> properties, string message)
{
    private readonly List<string> _all = [];
    private HashSet<string>? _found;
    private bool _isEverywhere;

    /// <summary>Found in a declaration for this environment; null for one without, or for the class itself.</summary>
    public void In(TargetEnvironment? environment)
    {
        if (environment is null)
        {
            _isEverywhere = true;
            return;
        }

        (_found ??= new(StringComparer.Ordinal)).Add(environment.Name);
        foreach (var sibling in environment.Siblings)
        {
            if (!_all.Contains(sibling))
            {
                _all.Add(sibling);
            }
        }
    }

    /// <summary>The diagnostic; its message names the environments when it holds in some only.</summary>
    public Diagnostic ToDiagnostic() => Diagnostic.Create(
        descriptor,
        location,
        severity,
        additional,
        properties,
        _isEverywhere || _found is null ? message : message + TargetEnvironment.Remark(_found, _all));
}
