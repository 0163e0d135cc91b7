using ManifestDsl.ApiFacts;

if (args is not [var path])
{
    Console.Error.WriteLine("usage: dotnet run --project tools/ManifestDsl.ApiFacts -- src/ManifestDsl.Engine/Lowering/ResourceScopes.Data.cs");
    return 1;
}

File.WriteAllText(path, ScopeFacts.Render());
return 0;
