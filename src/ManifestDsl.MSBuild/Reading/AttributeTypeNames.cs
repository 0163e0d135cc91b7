using System.Reflection.Metadata;

namespace ManifestDsl.MSBuild.Reading;

/// <summary>
/// Tells the metadata decoder about the types in attribute arguments. Ours are string, bool, int and string[];
/// an enum or a type among them means that the attribute is not ours.
/// </summary>
internal sealed class AttributeTypeNames : ICustomAttributeTypeProvider<string>
{
    public static readonly AttributeTypeNames Instance = new();

    public string GetPrimitiveType(PrimitiveTypeCode typeCode) => typeCode.ToString();

    public string GetSZArrayType(string elementType) => elementType + "[]";

    public string GetSystemType() => "System.Type";

    public bool IsSystemType(string type) => string.Equals(type, "System.Type", StringComparison.Ordinal);

    public string GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) => throw Unknown();

    public string GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) => throw Unknown();

    public string GetTypeFromSerializedName(string name) => throw Unknown();

    public PrimitiveTypeCode GetUnderlyingEnumType(string type) => throw Unknown();

    private static BadImageFormatException Unknown() => new("an attribute of ManifestDsl has an argument of unknown type");
}
