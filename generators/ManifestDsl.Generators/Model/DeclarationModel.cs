using System.Globalization;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.PodPolicies;

namespace ManifestDsl.Generators.Model;

/// <summary>One declaration, lowered; in one environment, where it takes one. The root of the pipeline's models.</summary>
/// <remarks>
/// Holds strings, numbers and manifest trees that compare by value; no Compilation, ISymbol, SyntaxNode or Location, which
/// would keep whole compilations alive and never be equal. Trees compare by value since YAML does not depend on
/// where something was written: code that only moved is unchanged.
/// </remarks>
/// <param name="Class">The class that declares it.</param>
/// <param name="Member">The name of the member.</param>
/// <param name="Environment">The environment that it was evaluated for; null for a member without a parameter.</param>
/// <param name="Ordinal">0; counts up over members of the same name, which overloads and half-typed code have.</param>
/// <param name="Objects">The Kubernetes objects; empty when it failed.</param>
/// <param name="Failure">Why there is no manifest; null when there is one.</param>
public sealed record DeclarationModel(ClassModel Class, string Member, EnvironmentModel? Environment, int Ordinal, EquatableArray<ObjectModel> Objects, string? Failure)
{
    /// <summary>The policy that it declares; null when it declares something else, or failed.</summary>
    public PolicyModel? Policy { get; init; }

    /// <summary>Name for messages, unique in the compilation: <c>Acme.HelloApp.Hello</c>, <c>Acme.Shop.Web(Prod)</c>.</summary>
    public string FullName => Class.FullName + "." + Member + (Environment is null ? "" : "(" + Environment.Name + ")") + (Ordinal > 0 ? "." + Ordinal.ToString(CultureInfo.InvariantCulture) : "");
}

/// <summary>An environment.</summary>
/// <param name="Name">The name of the enum's member.</param>
/// <param name="Folder">The folder of its manifests.</param>
public sealed record EnvironmentModel(string Name, string Folder);

/// <summary>A <c>[Manifests]</c> class.</summary>
/// <param name="Namespace">The C# namespace; empty for the global one.</param>
/// <param name="Types">The class and, before it, the types that it is nested in, each as <c>static partial class X</c> would name it: keyword and name.</param>
/// <param name="HasConstants">False when the class cannot be extended (not partial): manifests are written, constants are not.</param>
public sealed record ClassModel(string Namespace, EquatableArray<TypeModel> Types, bool HasConstants)
{
    /// <summary>The class's own name.</summary>
    public string Name => Types.Items[Types.Items.Length - 1].Name;

    /// <summary>The name with namespace and containing types.</summary>
    public string FullName => (Namespace.Length > 0 ? Namespace.Replace("@", "") + "." : "") + string.Join(".", Types.Items.Select(t => t.Name));
}

/// <summary>One type declaration to reopen.</summary>
/// <param name="Keyword"><c>class</c>, <c>record</c>, <c>struct</c>, …</param>
/// <param name="Name">The identifier.</param>
public sealed record TypeModel(string Keyword, string Name);

/// <summary>A Kubernetes object that compares by the value of its tree.</summary>
/// <param name="Object">The object.</param>
public sealed record ObjectModel(KubernetesObject Object)
{
    /// <inheritdoc/>
    public bool Equals(ObjectModel? other) =>
        other is not null
        && Object.Tier == other.Object.Tier
        && Object.IsDerived == other.Object.IsDerived
        && ManifestNodeComparer.ByValue.Equals(Object.Root, other.Object.Root);

    /// <inheritdoc/>
    public override int GetHashCode() => ManifestNodeComparer.ByValue.GetHashCode(Object.Root);
}

/// <summary>A PodPolicy that compares by the value of its declaration, and by the version of the cluster.</summary>
/// <param name="Policy">The policy.</param>
public sealed record PolicyModel(PodPolicy Policy)
{
    /// <inheritdoc/>
    public bool Equals(PolicyModel? other) =>
        other is not null
        && Policy.Name == other.Policy.Name
        && Policy.ClusterVersion == other.Policy.ClusterVersion
        && ManifestNodeComparer.ByValue.Equals(Policy.Declaration, other.Policy.Declaration);

    /// <inheritdoc/>
    public override int GetHashCode() => ManifestNodeComparer.ByValue.GetHashCode(Policy.Declaration);
}
