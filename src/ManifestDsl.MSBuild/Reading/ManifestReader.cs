using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace ManifestDsl.MSBuild.Reading;

/// <summary>Reads the generator's attributes from a compiled assembly, which is never loaded: no code of it runs.</summary>
internal static class ManifestReader
{
    private const string AttributeNamespace = "ManifestDsl";
    private const string ManifestAttribute = "GeneratedManifestAttribute";
    private const string MarkerAttribute = "GeneratedManifestsAttribute";
    private const string FixtureAttribute = "GeneratedFixtureAttribute";
    private const string ImageAttribute = "GeneratedImageAttribute";
    private const string WaiverAttribute = "GeneratedWaiverAttribute";
    private const string FindingAttribute = "GeneratedFindingAttribute";
    private const string BaselineAttribute = "GeneratedBaselineAttribute";

    /// <summary>Reads <paramref name="assemblyFile"/>.</summary>
    /// <param name="assemblyFile">The full path of the assembly.</param>
    /// <param name="problem">Why null was returned.</param>
    public static CompiledManifests? Read(string assemblyFile, out Problem? problem)
    {
        try
        {
            using var stream = new FileStream(assemblyFile, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
            using var image = new PEReader(stream);
            problem = image.HasMetadata ? null : Unreadable(assemblyFile, "it is not a .NET assembly");
            return problem is null ? Read(image.GetMetadataReader()) : null;
        }
        catch (Exception e) when (e is BadImageFormatException or InvalidOperationException or OverflowException or ArgumentException || FileErrors.Covers(e))
        {
            problem = Unreadable(assemblyFile, e.Message);
            return null;
        }
    }

    private static CompiledManifests Read(MetadataReader reader)
    {
        int? count = null;
        var failed = new List<string>();
        var manifests = new List<CompiledManifest>();
        var fixtures = new List<CompiledFixture>();
        var images = new List<CompiledImage>();
        var waivers = new List<CompiledWaiver>();
        var findings = new List<CompiledFinding>();
        string? baseline = null;
        if (!reader.IsAssembly)
        {
            return new CompiledManifests(count, failed, manifests, fixtures, images, waivers, findings, baseline);
        }

        foreach (var handle in reader.GetAssemblyDefinition().GetCustomAttributes())
        {
            var attribute = reader.GetCustomAttribute(handle);
            if (IsAttribute(reader, attribute, ManifestAttribute))
            {
                manifests.Add(AttributeArguments.Decode(attribute).ToManifest());
            }
            else if (IsAttribute(reader, attribute, MarkerAttribute))
            {
                var arguments = AttributeArguments.Decode(attribute);
                count = (count ?? 0) + arguments.Fixed<int>(0);
                failed.AddRange(arguments.Strings("Failed"));
            }
            else if (IsAttribute(reader, attribute, FixtureAttribute))
            {
                fixtures.Add(AttributeArguments.Decode(attribute).ToFixture());
            }
            else if (IsAttribute(reader, attribute, ImageAttribute))
            {
                images.Add(AttributeArguments.Decode(attribute).ToImage());
            }
            else if (IsAttribute(reader, attribute, WaiverAttribute))
            {
                waivers.Add(AttributeArguments.Decode(attribute).ToWaiver());
            }
            else if (IsAttribute(reader, attribute, FindingAttribute))
            {
                findings.Add(AttributeArguments.Decode(attribute).ToFinding());
            }
            else if (IsAttribute(reader, attribute, BaselineAttribute))
            {
                baseline = AttributeArguments.Decode(attribute).Fixed<string>(0);
            }
        }

        return new CompiledManifests(count, failed, manifests, fixtures, images, waivers, findings, baseline);
    }

    private static bool IsAttribute(MetadataReader reader, CustomAttribute attribute, string name)
    {
        // By name, not identity: the attribute may be defined in the package's assembly or in the compiled one.
        var constructor = attribute.Constructor;
        var type = constructor.Kind == HandleKind.MemberReference
            ? reader.GetMemberReference((MemberReferenceHandle)constructor).Parent
            : reader.GetMethodDefinition((MethodDefinitionHandle)constructor).GetDeclaringType();
        if (type.Kind == HandleKind.TypeReference)
        {
            var reference = reader.GetTypeReference((TypeReferenceHandle)type);
            return reader.StringComparer.Equals(reference.Name, name)
                && reader.StringComparer.Equals(reference.Namespace, AttributeNamespace);
        }

        if (type.Kind != HandleKind.TypeDefinition)
        {
            return false;
        }

        var definition = reader.GetTypeDefinition((TypeDefinitionHandle)type);
        return reader.StringComparer.Equals(definition.Name, name)
            && reader.StringComparer.Equals(definition.Namespace, AttributeNamespace);
    }

    private static Problem Unreadable(string assemblyFile, string reason) => new(
        ProblemCodes.UnreadableAssembly,
        $"The compiled assembly '{assemblyFile}' cannot be read: {reason}. Rebuild the project; no manifest was written.");
}
