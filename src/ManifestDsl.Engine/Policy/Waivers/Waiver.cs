using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Scanning;

namespace ManifestDsl.Engine.Policy.Waivers;

/// <summary>What a waiver says. Each part is a scalar with its place in the source, where it is reported.</summary>
/// <param name="Rule">The id of the rule, or of one thing that a scanner found, as written.</param>
/// <param name="Reason">Why the finding is accepted, as written.</param>
public sealed record Waiver(ScalarNode Rule, ScalarNode Reason)
{
    /// <summary>The member that it stands on; null when it stands on the class and holds for all declarations in it.</summary>
    public string? Declaration { get; init; }

    /// <summary>False when it stands on a member that declares no object.</summary>
    public bool IsOnDeclaration { get; init; } = true;

    /// <summary>The only container that it is about; null for all of the declaration.</summary>
    public ScalarNode? Container { get; init; }

    /// <summary>Who answers for it; null when nobody is named.</summary>
    public ScalarNode? Owner { get; init; }

    /// <summary>The last day on which it holds, as written; null when it never expires.</summary>
    public ScalarNode? Expires { get; init; }

    /// <summary>The attribute.</summary>
    public Provenance Source { get; init; } = Provenance.None;

    /// <summary>True when the finding, on an object of <paramref name="declaration"/>, is one that the waiver names.</summary>
    public bool Names(string declaration, Finding finding) => finding.Rule.Id == Rule.Text && IsAbout(declaration, finding);

    /// <summary>True when the waiver names one of the things that the finding is about.</summary>
    public bool NamesPart(string declaration, Finding finding, string part) => ScannerIds.AreSame(Rule.Text, part) && IsAbout(declaration, finding);

    private bool IsAbout(string declaration, Finding finding) =>
        (Declaration is null || Declaration == declaration)
        && (Container is null || Container.Text == finding.Container);
}
