namespace ManifestDsl.Generators.Model;

/// <summary>One declaration, in one environment where it takes one, as text, ready to be written into the compilation.</summary>
/// <param name="Class">The class that declares it.</param>
/// <param name="FullName">Name for messages, unique in the compilation: <c>Acme.HelloApp.Hello</c>, <c>Acme.Shop.Web(Prod)</c>.</param>
/// <param name="Member">The name of the member.</param>
/// <param name="Environment">The environment; null for a member without a parameter.</param>
/// <param name="Documents">One YAML document for each Kubernetes object; empty when it failed.</param>
/// <param name="Failure">Why there is no manifest; null when there is one.</param>
public sealed record ManifestModel(
    ClassModel Class, string FullName, string Member, EnvironmentModel? Environment, EquatableArray<DocumentModel> Documents, string? Failure)
{
    /// <summary>The name of the declaration, whatever the environment: <c>Acme.Shop.Web</c>.</summary>
    public string DeclaredName => Class.FullName + "." + Member;
}

/// <summary>One YAML document.</summary>
/// <param name="Path">Where the build writes it, relative to the output folder, with <c>/</c>.</param>
/// <param name="Yaml">The document.</param>
/// <param name="Resource">The identity of the object.</param>
/// <param name="IsDerived">True when nobody declared the object, but it follows from the declaration.</param>
/// <param name="PodSecurity">The level of the Pod Security Standards that its pods meet; null when it makes none.</param>
public sealed record DocumentModel(string Path, string Yaml, string Resource, bool IsDerived, string? PodSecurity);

/// <summary>What the marker attribute says.</summary>
/// <param name="Declarations">How many declarations there are; one for all its environments.</param>
/// <param name="Failed">One entry for each declaration without YAML, and each reason: its name, a colon, the reason, and the environments unless it is all.</param>
public sealed record SummaryModel(int Declarations, EquatableArray<string> Failed);

/// <summary>The generated file of one class.</summary>
/// <param name="HintName">The name of the file.</param>
/// <param name="Class">The class.</param>
/// <param name="Manifests">Its declarations in the order of the source, without those that failed; at least one.</param>
public sealed record ClassFileModel(string HintName, ClassModel Class, EquatableArray<EmittedManifest> Manifests);

/// <summary>A manifest in a generated file.</summary>
/// <param name="Manifest">The manifest.</param>
/// <param name="HasConstant">False where C# leaves no room for a constant; the manifest is written all the same.</param>
public sealed record EmittedManifest(ManifestModel Manifest, bool HasConstant);

/// <summary>The fixtures of one policy, in one environment where it takes one.</summary>
/// <param name="Declaration">The declaration's name for messages.</param>
/// <param name="Files">The files.</param>
public sealed record FixturesModel(string Declaration, EquatableArray<FixtureModel> Files);

/// <summary>One Pod for tests in a cluster.</summary>
/// <param name="Path">Where the build writes it, relative to the folder of fixtures, with <c>/</c>.</param>
/// <param name="Yaml">The document.</param>
public sealed record FixtureModel(string Path, string Yaml);
