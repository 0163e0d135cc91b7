using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace ManifestDsl.MSBuild.Reading;

/// <summary>The arguments of one attribute. Anything of an unexpected shape is a <see cref="BadImageFormatException"/>.</summary>
internal readonly struct AttributeArguments
{
    private readonly CustomAttributeValue<string> value;

    private AttributeArguments(CustomAttributeValue<string> decoded) => value = decoded;

    public static AttributeArguments Decode(CustomAttribute attribute) =>
        new(attribute.DecodeValue(AttributeTypeNames.Instance));

    public CompiledManifest ToManifest() => new(
        Fixed<string>(0),
        Fixed<string>(1),
        Named("Resource") as string,
        Named("Declaration") as string ?? "a declaration",
        Named("Derived") is true,
        Named("PodSecurity") as string,
        Named("Environment") as string);

    public CompiledImage ToImage() => new(
        Fixed<string>(0),
        Fixed<string>(1),
        Fixed<string>(2),
        Named("Name") as string,
        Named("Environment") as string,
        Named("File") as string ?? "",
        Named("Line") is int line ? line : 0);

    public CompiledWaiver ToWaiver() => new(
        Fixed<string>(0),
        Fixed<string>(1),
        Fixed<string>(2),
        Named("Container") as string,
        Named("Owner") as string,
        Named("Expires") as string,
        Named("File") as string ?? "",
        Named("Line") is int line ? line : 0)
    {
        Ignored = Named("Ignored") as string,
    };

    public CompiledFixture ToFixture() => new(Fixed<string>(0), Fixed<string>(1), Named("Declaration") as string ?? "a declaration");

    public CompiledFinding ToFinding() => new(
        Fixed<string>(0),
        Fixed<string>(1),
        Named("File") as string,
        Named("Line") is int line ? line : 0,
        Named("Column") is int column ? column : 0);

    public T Fixed<T>(int index) =>
        index < value.FixedArguments.Length && value.FixedArguments[index].Value is T argument
            ? argument
            : throw new BadImageFormatException("an attribute of ManifestDsl has unknown arguments");

    public IEnumerable<string> Strings(string name) =>
        Named(name) is ImmutableArray<CustomAttributeTypedArgument<string>> array
            ? array.Select(element => element.Value as string ?? "")
            : [];

    private object? Named(string name)
    {
        foreach (var argument in value.NamedArguments)
        {
            if (string.Equals(argument.Name, name, StringComparison.Ordinal))
            {
                return argument.Value;
            }
        }

        return null;
    }
}
