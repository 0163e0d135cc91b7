using System.Runtime.CompilerServices;
using ManifestDsl.Evaluation.Known;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation.Fragments;

/// <summary>The names by which C# code can be seen to deal with Kubernetes objects, before anything is bound.</summary>
internal sealed class ApiNames
{
    // The assemblies outlive an edit, and so do these.
    private static readonly ConditionalWeakTable<IAssemblySymbol, ApiNames> OfModels = new();
    private static readonly ConditionalWeakTable<IAssemblySymbol, ApiNames> OfBoth = new();

    /// <summary>
    /// Models whose property names betray code that changes objects without naming their types: <c>pod.Spec.HostNetwork = true</c>.
    /// Those of other models (Name, Type, Value) are the names of everything.
    /// </summary>
    private static readonly string[] TelltaleTypes = ["V1PodSpec", "V1PodSecurityContext", "V1SecurityContext", "V1HostPathVolumeSource"];

    private readonly HashSet<string> _types = new(StringComparer.Ordinal);
    private readonly HashSet<ulong> _telltales = [];

    private ApiNames(IAssemblySymbol models, IAssemblySymbol? dsl)
    {
        AddTypes(models, ["k8s", "Models"]);
        if (dsl is not null)
        {
            AddTypes(dsl, ["ManifestDsl"]);
        }

        foreach (var type in TelltaleTypes)
        {
            foreach (var member in models.GetTypeByMetadataName("k8s.Models." + type)?.GetMembers() ?? [])
            {
                if (member is IPropertySymbol { SetMethod: not null } property)
                {
                    _telltales.Add(IdentifierHash.Of(property.Name));
                }
            }
        }
    }

    /// <summary>The names that matter to a file.</summary>
    /// <param name="known">The types that mean something.</param>
    /// <param name="seesDsl">True where the file, or a global using, names the namespace <c>ManifestDsl</c>: its type names are ordinary words.</param>
    public static ApiNames? Of(KnownTypes known, bool seesDsl)
    {
        if (known.Models is not { } models)
        {
            return null;
        }

        if (!seesDsl || known.Dsl is not { } dsl)
        {
            return OfModels.TryGetValue(models, out var alone) ? alone : OfModels.GetValue(models, static m => new ApiNames(m, null));
        }

        return OfBoth.TryGetValue(models, out var both) ? both : OfBoth.GetValue(models, m => new ApiNames(m, dsl));
    }

    /// <summary>True for the name of a model or of a DSL type.</summary>
    public bool IsType(string name) => _types.Contains(name);

    /// <summary>True when an identifier with this hash shows that a file may deal with Kubernetes objects; rarely for another one.</summary>
    public bool IsTelltale(ulong hash) => _telltales.Contains(hash);

    private void AddTypes(IAssemblySymbol assembly, string[] path)
    {
        INamespaceSymbol? space = assembly.GlobalNamespace;
        foreach (var name in path)
        {
            space = space?.GetNamespaceMembers().FirstOrDefault(n => n.Name == name);
        }

        foreach (var type in space?.GetTypeMembers() ?? [])
        {
            _types.Add(type.Name);
            _telltales.Add(IdentifierHash.Of(type.Name));
        }
    }
}
