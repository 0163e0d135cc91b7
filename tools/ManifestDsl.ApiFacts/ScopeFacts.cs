using System.Reflection;
using System.Text;
using k8s;
using k8s.Models;

namespace ManifestDsl.ApiFacts;

/// <summary>
/// Finds out which kinds live in a namespace, from the operations of KubernetesClient: the one that creates an object
/// takes a namespace or does not.
/// </summary>
public static class ScopeFacts
{
    /// <summary>The kinds of the client by scope, as <c>kind</c> or <c>kind.group</c>.</summary>
    public static (IReadOnlyList<string> Namespaced, IReadOnlyList<string> Cluster, IReadOnlyList<string> None) Derive()
    {
        var created = CreateOperations();
        var namespaced = new SortedSet<string>(StringComparer.Ordinal);
        var cluster = new SortedSet<string>(StringComparer.Ordinal);
        var none = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var type in typeof(V1Pod).Assembly.GetTypes())
        {
            if (type.GetCustomAttribute<KubernetesEntityAttribute>() is not { } entity)
            {
                continue;
            }

            var set = !created.TryGetValue(type, out var inNamespace) ? none : inNamespace ? namespaced : cluster;
            set.Add(entity.Group.Length == 0 ? entity.Kind : $"{entity.Kind}.{entity.Group}");
        }

        // The API had it until 1.24, the client has it no more.
        cluster.Add("PodSecurityPolicy.policy");
        return ([.. namespaced], [.. cluster], [.. none]);
    }

    /// <summary>The C# file that holds the facts in the engine.</summary>
    public static string Render()
    {
        var (_, cluster, none) = Derive();
        var text = new StringBuilder();
        text.Append("// Written by tools/ManifestDsl.ApiFacts. Do not edit: run the tool, a test compares.\n");
        text.Append("namespace ManifestDsl.Engine.Lowering;\n\n");
        text.Append("internal static partial class ResourceScopes\n{\n");
        Append(text, "ClusterScoped", cluster);
        text.Append('\n');
        Append(text, "Unscoped", none);
        text.Append("}\n");
        return text.ToString();
    }

    /// <summary>For each model that is the body of a create operation: whether the operation takes a namespace.</summary>
    private static Dictionary<Type, bool> CreateOperations()
    {
        var created = new Dictionary<Type, bool>();
        foreach (var operations in typeof(IKubernetes).Assembly.GetTypes().Where(type => type.IsInterface && type.Name.EndsWith("Operations", StringComparison.Ordinal)))
        {
            foreach (var method in operations.GetMethods().Where(method => method.Name.StartsWith("Create", StringComparison.Ordinal)))
            {
                var parameters = method.GetParameters();
                if (parameters.FirstOrDefault(parameter => parameter.Name == "body") is { } body)
                {
                    created[body.ParameterType] = parameters.Any(parameter => parameter.Name == "namespaceParameter");
                }
            }
        }

        return created;
    }

    private static void Append(StringBuilder text, string name, IReadOnlyList<string> kinds)
    {
        text.Append("    private const string ").Append(name).Append(" =\n        \"\\n\"");
        foreach (var kind in kinds)
        {
            text.Append("\n        + \"").Append(kind).Append("\\n\"");
        }

        text.Append(";\n");
    }
}
