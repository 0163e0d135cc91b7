using System.Collections.Immutable;

namespace ManifestDsl.Engine.Policy;

/// <summary>The things that one finding is about: the vulnerabilities of an image. Each has an id by which a waiver can take it away from the others.</summary>
/// <param name="ids">The ids, in the order in which the message names them.</param>
/// <param name="message">The message about those ids that are left.</param>
public sealed class FindingParts(ImmutableArray<string> ids, Func<ImmutableArray<string>, string> message)
{
    /// <summary>The ids, the worst first.</summary>
    public ImmutableArray<string> Ids => ids;

    /// <summary>The finding about these ids alone, in their order; null when there are none.</summary>
    public Finding? Keep(Finding finding, ImmutableArray<string> left) =>
        left.IsEmpty ? null
        : left.Length == ids.Length ? finding
        : finding with { Message = message(left), Parts = new FindingParts(left, message) };
}
