namespace ManifestDsl.Generators.Model;

/// <summary>One declaration as text, ready to be written into the compilation.</summary>
/// <param name="Class">The class that declares it.</param>
/// <param name="FullName">Name for messages, unique in the compilation: <c>Acme.HelloApp.Hello</c>.</param>
/// <param name="Member">The name of the member.</param>
/// <param name="Documents">One YAML document for each Kubernetes object; empty when it failed.</param>
/// <param name="Failure">Why there is no manifest; null when there is one.</param>
public sealed record ManifestModel(ClassModel Class, string FullName, string Member, EquatableArray<DocumentModel> Documents, string? Failure);

/// <summary>One YAML document.</summary>
/// <param name="Path">Where the build writes it, relative to the output folder, with <c>/</c>.</param>
/// <param name="Yaml">The document.</param>
/// <param name="Resource">The identity of the object.</param>
/// <param name="IsDerived">True when nobody declared the object, but it follows from the declaration.</param>
/// <param name="PodSecurity">The level of the Pod Security Standards that its pods meet; null when it makes none.</param>
public sealed record DocumentModel(string Path, string Yaml, string Resource, bool IsDerived, string? PodSecurity);

/// <summary>What the marker attribute says of a declaration.</summary>
/// <param name="FullName">The declaration.</param>
/// <param name="Failure">Why there is no manifest; null when there is one.</param>
public sealed record SummaryModel(string FullName, string? Failure);

/// <summary>The generated file of one class.</summary>
/// <param name="HintName">The name of the file.</param>
/// <param name="Class">The class.</param>
/// <param name="Manifests">Its declarations in the order of the source, without those that failed; at least one.</param>
public sealed record ClassFileModel(string HintName, ClassModel Class, EquatableArray<ManifestModel> Manifests);
