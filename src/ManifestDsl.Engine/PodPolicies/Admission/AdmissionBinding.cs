using System.Collections.Immutable;
using ManifestDsl.Engine.Lowering;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.PodPolicies.Admission;

/// <summary>
/// The ValidatingAdmissionPolicyBinding of a policy: in which namespaces it applies, and what happens. Both are here and not in the policy, so that
/// another binding can put the same policy to work elsewhere, or with other actions.
/// </summary>
internal static class AdmissionBinding
{
    private const string NamespaceName = "kubernetes.io/metadata.name";

    public static MapNode Of(PodPolicy policy, MapNode admission, string apiVersion, LoweringContext context)
    {
        var at = policy.Declaration.Provenance;
        var root = new MapBuilder(at);
        root.Set("apiVersion", SpecNodes.Text(apiVersion, at));
        root.Set("kind", SpecNodes.Text("ValidatingAdmissionPolicyBinding", at));
        foreach (var key in (ReadOnlySpan<string>)["name", "labels", "annotations"])
        {
            if (admission.Find("metadata", key) is { } value)
            {
                root.At(["metadata"])?.Set(key, value);
            }
        }

        var spec = root.At(["spec"]);
        spec?.Set("policyName", admission.Find("metadata", "name") ?? SpecNodes.Text(policy.Name, at));
        spec?.Set("validationActions", SpecNodes.Texts(policy.PlaceOf("Mode"), Actions(policy.Mode)));
        if (Selector(policy) is { Entries.IsEmpty: false } selector)
        {
            spec?.At(["matchResources"])?.Set("namespaceSelector", selector);
        }

        return root.Build();
    }

    private static string[] Actions(PolicyMode mode) => mode switch
    {
        PolicyMode.Audit => ["Audit"],
        PolicyMode.Warn => ["Warn", "Audit"],
        _ => ["Deny", "Audit"],
    };

    private static MapNode Selector(PodPolicy policy)
    {
        var at = policy.PlaceOf("Namespaces");
        var selector = SpecNodes.Map(at);
        if (!policy.Scope.NamespaceLabels.IsEmpty)
        {
            var labels = policy.PlaceOf("NamespaceLabels");
            selector = selector.With("matchLabels", SpecNodes.Map(labels, [.. policy.Scope.NamespaceLabels.Select(static label => (label.Key, label.Value))]));
        }

        var names = ImmutableArray.CreateBuilder<ManifestNode>();
        Add("In", policy.Scope.Namespaces, at);
        Add("NotIn", policy.Exempt.Namespaces, policy.PlaceOf("Exempt"));
        return names.Count == 0 ? selector : selector.With("matchExpressions", SpecNodes.List(at, names));

        void Add(string @operator, ImmutableArray<string> values, Provenance place)
        {
            if (!values.IsEmpty)
            {
                names.Add(SpecNodes.Map(place, ("key", NamespaceName), ("operator", @operator)).With("values", SpecNodes.Texts(place, values.Distinct(StringComparer.Ordinal))));
            }
        }
    }
}
