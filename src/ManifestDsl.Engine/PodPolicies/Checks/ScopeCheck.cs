using System.Collections.Immutable;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.PodPolicies.Checks;

/// <summary>To what a policy applies. Null is what cannot be known: nobody is told of it.</summary>
internal static class ScopeCheck
{
    // The API server gives it to every namespace.
    private const string NameLabel = "kubernetes.io/metadata.name";

    /// <summary>Whether a policy applies to the pod of an object. Who applies the object is never known: nobody is exempt for that.</summary>
    public static bool? Applies(PodPolicy policy, PolicyContext context, ManifestSet set)
    {
        var space = context.Object.Root.Read("metadata", "namespace");
        var name = space is ScalarNode { AsText: { Length: > 0 } text } ? text : null;
        var labels = context.Facts.PodLabels;
        return And(
            And(AppliesIn(policy, name, set), HasAll(policy.Scope.PodLabels, labels)),
            And(Not(policy.Exempt.PodLabels.IsEmpty ? false : HasAll(policy.Exempt.PodLabels, labels)), Not(HasClass(policy.Exempt.RuntimeClasses, context.Workload!))));
    }

    /// <summary>Whether a policy applies in a namespace, whatever pods it is about.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="name">The name of the namespace; null when it is not known.</param>
    /// <param name="set">What is declared.</param>
    public static bool? AppliesIn(PodPolicy policy, string? name, ManifestSet set) => And(
        And(policy.Scope.Namespaces.IsEmpty ? true : Has(policy.Scope.Namespaces, name), HasLabels(policy.Scope.NamespaceLabels, name, set)),
        policy.Exempt.Namespaces.IsEmpty ? true : Not(Has(policy.Exempt.Namespaces, name)));

    private static bool? Has(ImmutableArray<string> names, string? name) => name is null ? null : names.Contains(name);

    private static bool? HasLabels(ImmutableArray<KeyValuePair<string, string>> labels, string? name, ManifestSet set)
    {
        var own = name is null ? null : set.Named("", "Namespace").Find("", name)?.Facts.Labels;
        bool? all = true;
        foreach (var label in labels)
        {
            all = And(all, label.Key == NameLabel ? (name is null ? null : label.Value == name) : own is null ? null : HasLabel(label, own));
        }

        return all;
    }

    private static bool? HasAll(ImmutableArray<KeyValuePair<string, string>> labels, LabelSet own)
    {
        bool? all = true;
        foreach (var label in labels)
        {
            all = And(all, HasLabel(label, own));
        }

        return all;
    }

    private static bool? HasLabel(KeyValuePair<string, string> label, LabelSet own) =>
        own.Has(label.Key) is not true ? own.Has(label.Key)
        : own[label.Key] is ScalarNode { AsText: { } value } ? value == label.Value
        : null;

    private static bool? HasClass(ImmutableArray<string> classes, Workload workload) => classes.IsEmpty
        ? false
        : workload.PodSpec.Read("runtimeClassName") switch
        {
            null => false,
            ScalarNode { AsText: { } name } => classes.Contains(name),
            _ => null,
        };

    private static bool? And(bool? x, bool? y) => x == false || y == false ? false : x is null || y is null ? null : true;

    private static bool? Not(bool? x) => !x;
}
