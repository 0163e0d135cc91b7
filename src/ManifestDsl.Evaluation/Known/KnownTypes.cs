using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation.Known;

/// <summary>The assemblies whose types mean something to the evaluator, as one compilation sees them.</summary>
public sealed class KnownTypes
{
    private static readonly ConditionalWeakTable<Compilation, KnownTypes> Cache = new();

    private readonly ConcurrentDictionary<INamedTypeSymbol, bool> _customModels = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IAssemblySymbol, bool> _mayHaveCustomModels = new(SymbolEqualityComparer.Default);
    private readonly INamedTypeSymbol? _modelAttribute;

    private KnownTypes(Compilation compilation)
    {
        ManifestsAttribute = compilation.GetTypeByMetadataName(ManifestsAttributeName);
        Dsl = ManifestsAttribute?.ContainingAssembly;
        WaiveAttribute = Dsl?.GetTypeByMetadataName("ManifestDsl.WaiveAttribute");
        IgnoreAttribute = Dsl?.GetTypeByMetadataName("ManifestDsl.ManifestIgnoreAttribute");
        FreeForm = Dsl?.GetTypeByMetadataName("ManifestDsl.FreeForm");
        _modelAttribute = Dsl?.GetTypeByMetadataName("ManifestDsl.KubernetesModelAttribute");
        Models = compilation.GetTypeByMetadataName("k8s.Models.KubernetesEntityAttribute")?.ContainingAssembly;
    }

    /// <summary>Metadata name of the attribute that marks a class of declarations.</summary>
    public const string ManifestsAttributeName = "ManifestDsl.ManifestsAttribute";

    /// <summary>The attribute that marks a class of declarations; null when the compilation does not reference ManifestDsl.</summary>
    public INamedTypeSymbol? ManifestsAttribute { get; }

    /// <summary>The attribute of a waiver; null when the compilation does not reference ManifestDsl.</summary>
    public INamedTypeSymbol? WaiveAttribute { get; }

    /// <summary>The attribute that makes a helper of a member of such a class; null as above.</summary>
    public INamedTypeSymbol? IgnoreAttribute { get; }

    /// <summary>The assembly of ManifestDsl's types; null when the compilation does not reference it.</summary>
    internal IAssemblySymbol? Dsl { get; }

    /// <summary>The assembly of KubernetesClient's models; null when the compilation does not reference it.</summary>
    internal IAssemblySymbol? Models { get; }

    /// <summary>The type of values without a schema; null when the compilation does not reference ManifestDsl.</summary>
    internal INamedTypeSymbol? FreeForm { get; }

    /// <summary>The known types of <paramref name="compilation"/>, computed once.</summary>
    public static KnownTypes Of(Compilation compilation) => Cache.GetValue(compilation, static c => new KnownTypes(c));

    /// <summary>True for types of ManifestDsl itself.</summary>
    public bool IsDsl(ITypeSymbol? type) => Dsl is not null && SymbolEqualityComparer.Default.Equals(type?.ContainingAssembly, Dsl);

    /// <summary>True for the type of values without a schema.</summary>
    public bool IsFreeForm(ITypeSymbol? type) => FreeForm is not null && SymbolEqualityComparer.Default.Equals(type, FreeForm);

    /// <summary>True for types of KubernetesClient's <c>k8s.Models</c>, and for classes of custom resources that are marked as their like.</summary>
    public bool IsModel(ITypeSymbol? type) => IsClientModel(type) || IsCustomModel(type);

    private bool IsCustomModel(ITypeSymbol? type)
    {
        if (_modelAttribute is null || type is not INamedTypeSymbol { TypeKind: TypeKind.Class, ContainingAssembly: { } assembly } named || SymbolEqualityComparer.Default.Equals(assembly, Models))
        {
            return false;
        }

        return _mayHaveCustomModels.GetOrAdd(assembly, MayHaveCustomModels) && _customModels.GetOrAdd(named.OriginalDefinition, IsMarked);
    }

    /// <summary>Attributes are read of types that can have the mark alone: not of the framework's.</summary>
    private bool MayHaveCustomModels(IAssemblySymbol assembly)
    {
        if (assembly is ISourceAssemblySymbol)
        {
            return true;
        }

        foreach (var module in assembly.Modules)
        {
            foreach (var reference in module.ReferencedAssemblySymbols)
            {
                if (SymbolEqualityComparer.Default.Equals(reference, Dsl))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool IsMarked(INamedTypeSymbol type)
    {
        foreach (var attribute in type.GetAttributes())
        {
            if (SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, _modelAttribute))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsClientModel(ITypeSymbol? type) =>
        Models is not null
        && SymbolEqualityComparer.Default.Equals(type?.ContainingAssembly, Models)
        && type!.ContainingNamespace is { Name: "Models", ContainingNamespace: { Name: "k8s", ContainingNamespace.IsGlobalNamespace: true } };

    /// <summary>The nearest type, <paramref name="type"/> itself or a base type, that the API knows; null when there is none.</summary>
    public INamedTypeSymbol? ApiTypeOf(ITypeSymbol? type)
    {
        for (var t = type as INamedTypeSymbol; t is not null; t = t.BaseType)
        {
            if (IsDsl(t) || IsModel(t))
            {
                return t;
            }
        }

        return null;
    }

    /// <summary>True when an object of <paramref name="type"/> is a Kubernetes object: a declaration may have it.</summary>
    public bool IsKubernetesObject(ITypeSymbol? type) =>
        ApiTypeOf(type) is { } api && TypeSchema.Of(api, this).ManifestType.Kind is not null;
}
