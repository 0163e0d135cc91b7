using System.Runtime.CompilerServices;
using ManifestDsl.Evaluation.Known;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation.Fragments;

/// <summary>What the identifiers of a file say about it.</summary>
[Flags]
internal enum ApiMentions
{
    /// <summary>Nothing about Kubernetes objects.</summary>
    None = 0,

    /// <summary>The name of a model.</summary>
    Model = 1,

    /// <summary>The name of a DSL type, which may be an ordinary word.</summary>
    DslType = 2,

    /// <summary>The namespace of the DSL types.</summary>
    DslNamespace = 4,

    /// <summary>The name of a property that only pods and their security contexts have.</summary>
    Property = 8,
}

/// <summary>The names by which C# code can be seen to deal with Kubernetes objects, before anything is bound.</summary>
internal sealed class ApiNames
{
    public const string DslNamespace = "ManifestDsl";

    // The assemblies outlive an edit, and so do these.
    private static readonly ConditionalWeakTable<IAssemblySymbol, ApiNames> Cache = new();

    /// <summary>
    /// Models whose property names betray code that changes objects without naming their types: <c>pod.Spec.HostNetwork = true</c>.
    /// Those of other models (Name, Type, Value) are the names of everything.
    /// </summary>
    private static readonly string[] TelltaleTypes = ["V1PodSpec", "V1PodSecurityContext", "V1SecurityContext"];

    private readonly Dictionary<ulong, ApiMentions> _mentions = [];
    private readonly HashSet<string> _properties = new(StringComparer.Ordinal) { "Privileged" };

    private ApiNames(IAssemblySymbol models, IAssemblySymbol? dsl)
    {
        AddTypes(models, ["k8s", "Models"], ApiMentions.Model);
        if (dsl is not null)
        {
            AddTypes(dsl, [DslNamespace], ApiMentions.DslType);
        }

        Add(DslNamespace, ApiMentions.DslNamespace);
        foreach (var type in TelltaleTypes)
        {
            foreach (var member in models.GetTypeByMetadataName("k8s.Models." + type)?.GetMembers() ?? [])
            {
                if (member is IPropertySymbol { SetMethod: not null } property && IsCompound(property.Name))
                {
                    _properties.Add(property.Name);
                }
            }
        }

        foreach (var property in _properties)
        {
            Add(property, ApiMentions.Property);
        }
    }

    /// <summary>The names of the types that a compilation sees; null when it sees no models.</summary>
    public static ApiNames? Of(KnownTypes known)
    {
        if (known.Models is not { } models)
        {
            return null;
        }

        return Cache.TryGetValue(models, out var found) ? found : Cache.GetValue(models, m => new ApiNames(m, known.Dsl));
    }

    /// <summary>What an identifier says. Another one with the same hash is possible, and only costs time.</summary>
    public ApiMentions MentionOf(ulong hash) => _mentions.TryGetValue(hash, out var mention) ? mention : ApiMentions.None;

    /// <summary>What a type name says.</summary>
    public ApiMentions MentionOf(string name) => MentionOf(IdentifierHash.Of(name));

    /// <summary>True for a property that only pods and their security contexts have.</summary>
    public bool IsProperty(string name) => _properties.Contains(name);

    /// <summary>One word (Containers, Volumes, Priority) may be the name of anything.</summary>
    private static bool IsCompound(string name)
    {
        for (var i = 1; i < name.Length; i++)
        {
            if (name[i] is >= 'A' and <= 'Z')
            {
                return true;
            }
        }

        return false;
    }

    private void AddTypes(IAssemblySymbol assembly, string[] path, ApiMentions mention)
    {
        INamespaceSymbol? space = assembly.GlobalNamespace;
        foreach (var name in path)
        {
            space = space?.GetNamespaceMembers().FirstOrDefault(n => n.Name == name);
        }

        foreach (var type in space?.GetTypeMembers() ?? [])
        {
            Add(type.Name, mention);
        }
    }

    private void Add(string name, ApiMentions mention)
    {
        var hash = IdentifierHash.Of(name);
        _mentions[hash] = MentionOf(hash) | mention;
    }
}
