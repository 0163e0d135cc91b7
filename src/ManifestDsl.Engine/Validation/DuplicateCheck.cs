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
        // Each once: the text of an identity is put together anew each time.
        var identities = new string?[objects.Length];
        for (var i = 0; i < identities.Length; i++)
        {
            identities[i] = HasIdentity(objects[i]) ? objects[i].Identity : null;
        }

        var chosen = Choose(objects, identities);
        var kept = ImmutableArray.CreateBuilder<KubernetesObject>(objects.Length);
        var duplicates = ImmutableArray.CreateBuilder<Duplicate>();
        for (var i = 0; i < identities.Length; i++)
        {
            var item = objects[i];
            var first = identities[i] is { } identity ? chosen[identity] : item;
            if (ReferenceEquals(first, item))
            {
                kept.Add(item);
            }
            else if (!Yields(item, first))
            {
                duplicates.Add(new Duplicate(first, item));
            }
        }

        return new DistinctObjects(kept.ToImmutable(), duplicates.ToImmutable());
    }

    // The first declared object of each identity or, where none is declared, the first derived one.
    private static Dictionary<string, KubernetesObject> Choose(ImmutableArray<KubernetesObject> objects, string?[] identities)
    {
        var chosen = new Dictionary<string, KubernetesObject>(objects.Length, StringComparer.Ordinal);
        for (var i = 0; i < identities.Length; i++)
        {
            if (identities[i] is { } identity
                && (!chosen.TryGetValue(identity, out var other) || (other.IsDerived && !objects[i].IsDerived)))
            {
                chosen[identity] = objects[i];
            }
        }

        return chosen;
    }

    private static bool Yields(KubernetesObject item, KubernetesObject chosen) =>
        item.IsDerived && (!chosen.IsDerived || ManifestNodeComparer.ByValue.Equals(item.Root, chosen.Root));

    private static bool HasIdentity(KubernetesObject item) =>
        item.Name.Length > 0
        && item.Kind.Length > 0
        && item.Root["apiVersion"] is not UnknownNode
        && item.Root.Find("metadata", "namespace") is not UnknownNode;
}
