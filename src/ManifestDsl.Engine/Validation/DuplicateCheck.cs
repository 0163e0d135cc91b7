using System.Collections.Immutable;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Validation;

/// <summary>Two objects that the API server cannot tell apart.</summary>
/// <param name="First">The object that came first, and stays.</param>
/// <param name="Second">The object that declares it again.</param>
public sealed record Duplicate(KubernetesObject First, KubernetesObject Second)
{
    /// <summary>MDSL0005 at the name of the second object.</summary>
    public Finding ToFinding() => new(
        DeclarationRules.Duplicate,
        FindingCause.BadValue,
        Second.Root.Find("metadata", "name") ?? Second.Root,
        $"{ObjectTitle.Of(Second)} is declared twice: give one of the two another name or namespace, or remove it");
}

/// <summary>The objects of many declarations with each identity once.</summary>
/// <param name="Objects">What to emit, in the order in which it was given.</param>
/// <param name="Duplicates">What was declared twice.</param>
public sealed record DistinctObjects(ImmutableArray<KubernetesObject> Objects, ImmutableArray<Duplicate> Duplicates);

/// <summary>MDSL0005: kind, group, namespace and name tell objects apart, so no two declarations may share them all.</summary>
public static class DuplicateCheck
{
    /// <summary>
    /// Finds objects of the same identity. A derived object yields to a declared one, and to an equal derived one; two
    /// different derived ones are duplicates. Objects without a name (generateName, or an unknown name) are all different.
    /// </summary>
    public static DistinctObjects Find(ImmutableArray<KubernetesObject> objects)
    {
        var kept = new List<KubernetesObject?>(objects.Length);
        var places = new Dictionary<string, int>(objects.Length, StringComparer.Ordinal);
        var duplicates = ImmutableArray.CreateBuilder<Duplicate>();
        foreach (var item in objects)
        {
            if (item.Name.Length == 0 || item.Kind.Length == 0 || HasUnknownIdentity(item))
            {
                kept.Add(item);
            }
            else if (!places.TryGetValue(item.Identity, out var place))
            {
                places.Add(item.Identity, kept.Count);
                kept.Add(item);
            }
            else if (kept[place]!.IsDerived && !item.IsDerived)
            {
                // The declared object is emitted where it was declared.
                kept[place] = null;
                places[item.Identity] = kept.Count;
                kept.Add(item);
            }
            else if (!Yields(item, kept[place]!))
            {
                duplicates.Add(new Duplicate(kept[place]!, item));
            }
        }

        return new DistinctObjects([.. kept.OfType<KubernetesObject>()], duplicates.ToImmutable());
    }

    private static bool Yields(KubernetesObject item, KubernetesObject kept) =>
        item.IsDerived && (!kept.IsDerived || ManifestNodeComparer.ByValue.Equals(item.Root, kept.Root));

    private static bool HasUnknownIdentity(KubernetesObject item) =>
        item.Root["apiVersion"] is UnknownNode || item.Root.Find("metadata", "namespace") is UnknownNode;
}
