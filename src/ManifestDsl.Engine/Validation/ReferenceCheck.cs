using System.Collections.Immutable;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Validation;

/// <summary>
/// MDSL0040 and MDSL0041: what a declaration refers to as an object must be declared, where the API looks for it. Objects are found by kind and name: one
/// that other people put into a namespace is not missed.
/// </summary>
public sealed class ReferenceCheck
{
    private readonly HashSet<string> _declared = new(StringComparer.Ordinal);
    private readonly HashSet<string> _unknownKinds = new(StringComparer.Ordinal);
    private bool _isOpen;

    /// <summary>Adds the objects of a declaration that references may lead to.</summary>
    public void Add(LoweredDeclaration declaration)
    {
        // A declaration that could not be evaluated may be the one that is referred to.
        _isOpen |= declaration.Objects.IsEmpty && declaration.Policy is null;
        if (declaration.Policy is { } policy)
        {
            // Whatever it becomes: that depends on the version of the cluster, and may be nothing.
            _declared.Add(Key("", ObjectReference.PodPolicy, policy.Name));
        }

        foreach (var obj in declaration.Objects)
        {
            foreach (var item in ListItems.Expand(obj))
            {
                Add(item);
            }
        }
    }

    /// <summary>What is wrong with the references of a declaration, each expression once.</summary>
    public IEnumerable<(ObjectReference Reference, Finding Finding)> Check(LoweredDeclaration declaration)
    {
        var owner = declaration.Objects.IsEmpty ? declaration.Policy?.Subject : declaration.Objects[0];
        if (declaration.References.IsEmpty || owner is null)
        {
            yield break;
        }

        var seen = new HashSet<ManifestNode>();
        foreach (var reference in declaration.References)
        {
            if (!seen.Add(reference.Node))
            {
                continue;
            }

            if (IsMissing(reference))
            {
                yield return (reference, Finding(
                    DeclarationRules.UndeclaredReference,
                    reference,
                    $"{ObjectTitle.Of(owner)} refers to {reference.Title}, which is not declared: make it a static member of a [Manifests] class, or give the name of an object that others deploy as a text"));
            }
            else if (reference is { IsLocal: true, Namespace: { Length: > 0 } there } && owner.Root.Find("metadata", "namespace") is ScalarNode { AsText: { Length: > 0 } here } && there != here)
            {
                yield return (reference, Finding(
                    DeclarationRules.OtherNamespace,
                    reference,
                    $"{ObjectTitle.Of(owner)} refers to {reference.Title}, and finds objects of its own namespace '{here}' only: declare both in one namespace"));
            }
        }
    }

    private static string Key(string group, string kind, string name) => group + "/" + kind + "/" + name;

    private static Finding Finding(RuleMetadata rule, ObjectReference reference, string message) =>
        new(rule, FindingCause.BadValue, reference.Node, message);

    private void Add(KubernetesObject obj)
    {
        if (obj.Kind.Length == 0 || obj.ApiVersion.Length == 0)
        {
            _isOpen = true;
        }
        else if (obj.Name.Length == 0)
        {
            _unknownKinds.Add(Key(obj.Group, obj.Kind, ""));
        }
        else
        {
            _declared.Add(Key(obj.Group, obj.Kind, obj.Name));
        }
    }

    private bool IsMissing(ObjectReference reference) =>
        !_isOpen
        && !_declared.Contains(Key(reference.Group, reference.Kind, reference.Name))
        && !_unknownKinds.Contains(Key(reference.Group, reference.Kind, ""));
}
