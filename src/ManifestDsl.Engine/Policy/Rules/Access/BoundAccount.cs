using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Access;

/// <summary>A service account, and the bindings of the set that give it something: by its name, as a user, or through a group.</summary>
/// <param name="Namespace">Its namespace.</param>
/// <param name="Name">Its name.</param>
internal sealed record BoundAccount(string Namespace, string Name)
{
    /// <summary>The bindings that certainly are about the account, in the order of the set.</summary>
    public List<PolicyContext> BindingsOf(ManifestSet set)
    {
        var bindings = new List<PolicyContext>();
        foreach (var kind in RbacApi.Bindings)
        {
            foreach (var binding in set.OfKind(RbacApi.Group, kind))
            {
                if (binding.Object.Root.Read("subjects").Items().Any(item => item is MapNode subject && IsMeant(subject, binding)))
                {
                    bindings.Add(binding);
                }
            }
        }

        return bindings;
    }

    private bool IsMeant(MapNode subject, PolicyContext binding)
    {
        var name = subject.Text("name");
        switch (subject.Text("kind"))
        {
            case "ServiceAccount":
                // A subject without a namespace is in that of the binding.
                return name == Name && subject.Read("namespace") is null or ScalarNode && (subject.Text("namespace") ?? binding.Facts.Namespace) == Namespace;
            case "User":
                return name == $"system:serviceaccount:{Namespace}:{Name}";
            case "Group":
                return name is "system:serviceaccounts" or "system:authenticated" || (Namespace.Length > 0 && name == "system:serviceaccounts:" + Namespace);
            default:
                return false;
        }
    }
}
