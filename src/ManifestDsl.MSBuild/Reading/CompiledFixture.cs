namespace ManifestDsl.MSBuild.Reading;

/// <summary>A Pod for tests of a policy in a cluster, as the generator left it in the assembly.</summary>
/// <param name="Path">Where it goes, relative to the folder of fixtures, <c>/</c> between the parts.</param>
/// <param name="Yaml">One YAML document.</param>
/// <param name="Declaration">The C# member that declares the policy.</param>
internal sealed record CompiledFixture(string Path, string Yaml, string Declaration);
