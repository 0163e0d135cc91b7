using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;
using ManifestDsl.Evaluation;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Analyzers;

/// <summary>What one rule finds at one place, in whatever declarations and environments.</summary>
/// <param name="finding">The finding that came first: the message is its.</param>
/// <param name="location">The place.</param>
/// <param name="isWritten">True when the place is where the finding's node was written.</param>
/// <param name="related">Another place that the finding is about; null for none.</param>
internal sealed class PlaceFinding(Finding finding, Location location, bool isWritten, ManifestNode? related)
{
    private readonly List<string> _all = [];
    private HashSet<string>? _found;
    private bool _isEverywhere;

    public Finding Finding => finding;

    public Location Location => location;

    public bool IsWritten => isWritten;

    public ManifestNode? Related => related;

    /// <summary>The message, with the environments when it holds in some only.</summary>
    public string Message => _isEverywhere || _found is null ? finding.Message : finding.Message + TargetEnvironment.Remark(_found, _all);

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
}
